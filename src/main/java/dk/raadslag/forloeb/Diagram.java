package dk.raadslag.forloeb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Draws a BPMN model as SVG from its own coordinates. Colours come from the page's CSS ({@code .forloeb-…}). */
class Diagram {

    private static final int LINE_LENGTH = 20;
    private static final int LINE_HEIGHT = 15;

    /** Letters in a line below an event at the edge of a task: two of them stand beside each other there. */
    private static final int EDGE_LENGTH = 11;

    private static final int ABOVE = 6;
    private static final int OVER_A_TASK = 43;

    /** Units of a letter at most, on average: the page's font is not known here. */
    private static final double LETTER = 7.2;

    private static final int MARGIN = 12;

    private final BpmnModel model;
    private final Set<String> her;
    private final StringBuilder shapes = new StringBuilder();

    /** Of the flows; written after everything else, so that no shape covers one. */
    private final StringBuilder names = new StringBuilder();

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right;
    private double bottom;

    /** @param her ids of the elements where the case is */
    Diagram(BpmnModel model, Set<String> her) {
        this.model = model;
        this.her = her;
    }

    String svg() {
        model.getFlowLocationMap().forEach(this::flow);
        model.getLocationMap().forEach((id, place) -> {
            FlowElement element = model.getFlowElement(id);
            if (element != null) {
                shape(element, place);
            }
        });
        return start() + shapes + names + "</svg>";
    }

    /** Written last, when it is known how far everything reaches, the names included. */
    private String start() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="forloeb" role="img" viewBox="%1$.0f %2$.0f %3$.0f %4$.0f" \
                width="%3$.0f" height="%4$.0f">
                <title>%5$s</title>
                <defs><marker id="forloeb-pil" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" \
                orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
                """.formatted(
                        left - MARGIN,
                        top - MARGIN,
                        right - left + 2 * MARGIN,
                        bottom - top + 2 * MARGIN,
                        text(model.getMainProcess().getName()));
    }

    private void shape(FlowElement element, GraphicInfo place) {
        boolean current = her.contains(element.getId());
        reach(place.getX(), place.getY(), place.getWidth(), place.getHeight());
        shapes.append("<g class=\"forloeb-%s%s\"%s>"
                .formatted(kind(element), current ? " forloeb-her" : "", current ? " aria-current=\"step\"" : ""));
        double middle = place.getX() + place.getWidth() / 2;
        switch (element) {
            case Gateway gateway -> {
                rhombus(place);
                label(shapes, lines(gateway.getName(), LINE_LENGTH), middle, place.getY() - 14);
            }
            case Event event -> {
                shapes.append("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>"
                        .formatted(middle, place.getY() + place.getHeight() / 2, place.getWidth() / 2));
                if (event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
                    shapes.append("<path d=\"M%1$.0f %2$.0fv-9m0 9h6\"/>"
                            .formatted(middle, place.getY() + place.getHeight() / 2));
                }
                int length = event instanceof BoundaryEvent ? EDGE_LENGTH : LINE_LENGTH;
                label(shapes, lines(event.getName(), length), middle, place.getY() + place.getHeight() + 14);
            }
            default -> {
                shapes.append("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\"/>"
                        .formatted(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
                List<String> lines = lines(element.getName(), LINE_LENGTH);
                double y = element instanceof SubProcess ? place.getY() + 14 : centre(lines, place);
                label(shapes, lines, middle, y);
            }
        }
        shapes.append("</g>\n");
    }

    private static double centre(List<String> lines, GraphicInfo place) {
        return place.getY() + place.getHeight() / 2 - LINE_HEIGHT / 2.0 * (lines.size() - 1) + 4;
    }

    private static String kind(FlowElement element) {
        return switch (element) {
            case UserTask task -> "opgave";
            case Gateway gateway -> "valg";
            case BoundaryEvent event -> "paakant";
            case Event event -> "haendelse";
            case SubProcess sub -> "del";
            default -> "trin";
        };
    }

    private void rhombus(GraphicInfo place) {
        double x = place.getX();
        double y = place.getY();
        double half = place.getWidth() / 2;
        shapes.append("<path d=\"M%.0f %.0fl%.0f %.0f %.0f %.0f %.0f %.0fz\"/>"
                .formatted(x + half, y, half, half, -half, half, -half, -half));
    }

    private void flow(String id, List<GraphicInfo> points) {
        StringBuilder path = new StringBuilder();
        for (GraphicInfo point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append("%.0f %.0f".formatted(point.getX(), point.getY()));
            reach(point.getX(), point.getY(), 0, 0);
        }
        shapes.append("<path class=\"forloeb-vej\" d=\"%s\" marker-end=\"url(#forloeb-pil)\"/>\n".formatted(path));
        FlowElement flow = model.getFlowElement(id);
        if (flow instanceof SequenceFlow && flow.getName() != null) {
            name(flow.getName(), points);
        }
    }

    /** Over the longest stretch of the flow; where a name is wider than that, over the shapes at both ends of it. */
    private void name(String name, List<GraphicInfo> points) {
        int last = IntStream.range(1, points.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> length(points.get(i - 1), points.get(i))))
                .orElseThrow();
        GraphicInfo from = points.get(last - 1);
        GraphicInfo to = points.get(last);
        List<String> lines = lines(name, LINE_LENGTH);
        boolean across = Math.abs(from.getY() - to.getY()) < 1;
        boolean fits = lines.stream().allMatch(line -> line.length() * LETTER < length(from, to));
        double y = (from.getY() + to.getY()) / 2 - (across && !fits ? OVER_A_TASK : ABOVE);
        names.append("<g class=\"forloeb-navn\">");
        label(names, lines, (from.getX() + to.getX()) / 2, across ? y - LINE_HEIGHT * (lines.size() - 1) : y);
        names.append("</g>\n");
    }

    private static double length(GraphicInfo from, GraphicInfo to) {
        return Math.hypot(from.getX() - to.getX(), from.getY() - to.getY());
    }

    private void label(StringBuilder svg, List<String> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            double width = LETTER * lines.get(i).length();
            reach(x - width / 2, y + LINE_HEIGHT * (i - 1), width, LINE_HEIGHT);
            svg.append("<text x=\"%.0f\" y=\"%.0f\">%s</text>".formatted(x, y + LINE_HEIGHT * i, text(lines.get(i))));
        }
    }

    private void reach(double x, double y, double width, double height) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x + width);
        bottom = Math.max(bottom, y + height);
    }

    private static List<String> lines(@Nullable String name, int length) {
        List<String> lines = new ArrayList<>();
        for (String word : name == null ? new String[0] : name.split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + word.length() < length) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String text(String name) {
        return HtmlUtils.htmlEscape(name, "UTF-8");
    }
}
