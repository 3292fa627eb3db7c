package dk.raadslag.forloeb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final BpmnModel model;
    private final Set<String> her;
    private final StringBuilder svg = new StringBuilder();

    /** @param her ids of the elements where the case is */
    Diagram(BpmnModel model, Set<String> her) {
        this.model = model;
        this.her = her;
    }

    String svg() {
        GraphicInfo size = size();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="forloeb" role="img" viewBox="0 0 %.0f %.0f">
                <title>%s</title>
                <defs><marker id="forloeb-pil" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" \
                orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
                """.formatted(
                size.getWidth(), size.getHeight(), text(model.getMainProcess().getName())));
        model.getFlowLocationMap().forEach(this::flow);
        model.getLocationMap().forEach((id, place) -> {
            FlowElement element = model.getFlowElement(id);
            if (element != null) {
                shape(element, place);
            }
        });
        return svg.append("</svg>").toString();
    }

    private GraphicInfo size() {
        GraphicInfo size = new GraphicInfo();
        model.getLocationMap().values().forEach(place -> {
            size.setWidth(Math.max(size.getWidth(), place.getX() + place.getWidth() + 20));
            size.setHeight(Math.max(size.getHeight(), place.getY() + place.getHeight() + 50));
        });
        return size;
    }

    private void shape(FlowElement element, GraphicInfo place) {
        boolean current = her.contains(element.getId());
        svg.append("<g class=\"forloeb-%s%s\"%s>"
                .formatted(kind(element), current ? " forloeb-her" : "", current ? " aria-current=\"step\"" : ""));
        double middle = place.getX() + place.getWidth() / 2;
        switch (element) {
            case Gateway gateway -> {
                rhombus(place);
                label(gateway.getName(), middle, place.getY() - 14);
            }
            case Event event -> {
                svg.append("<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>"
                        .formatted(middle, place.getY() + place.getHeight() / 2, place.getWidth() / 2));
                if (event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)) {
                    svg.append("<path d=\"M%1$.0f %2$.0fv-9m0 9h6\"/>"
                            .formatted(middle, place.getY() + place.getHeight() / 2));
                }
                label(event.getName(), middle, place.getY() + place.getHeight() + 14);
            }
            default -> {
                svg.append("<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"10\"/>"
                        .formatted(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
                label(
                        element.getName(),
                        middle,
                        element instanceof SubProcess ? place.getY() + 14 : centre(element, place));
            }
        }
        svg.append("</g>\n");
    }

    private static double centre(FlowElement element, GraphicInfo place) {
        return place.getY()
                + place.getHeight() / 2
                - 7.5 * (lines(element.getName()).size() - 1)
                + 4;
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
        svg.append("<path d=\"M%.0f %.0fl%.0f %.0f %.0f %.0f %.0f %.0fz\"/>"
                .formatted(x + half, y, half, half, -half, half, -half, -half));
    }

    private void flow(String id, List<GraphicInfo> points) {
        StringBuilder path = new StringBuilder();
        for (GraphicInfo point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append("%.0f %.0f".formatted(point.getX(), point.getY()));
        }
        svg.append("<path class=\"forloeb-vej\" d=\"%s\" marker-end=\"url(#forloeb-pil)\"/>\n".formatted(path));
        FlowElement flow = model.getFlowElement(id);
        if (flow instanceof SequenceFlow && flow.getName() != null) {
            GraphicInfo from = points.get(points.size() - 2);
            GraphicInfo to = points.getLast();
            svg.append("<g class=\"forloeb-navn\">");
            label(flow.getName(), (from.getX() + to.getX()) / 2, (from.getY() + to.getY()) / 2 - 6);
            svg.append("</g>\n");
        }
    }

    private void label(@Nullable String name, double x, double y) {
        List<String> lines = lines(name);
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text x=\"%.0f\" y=\"%.0f\">%s</text>".formatted(x, y + 15 * i, text(lines.get(i))));
        }
    }

    private static List<String> lines(@Nullable String name) {
        List<String> lines = new ArrayList<>();
        for (String word : name == null ? new String[0] : name.split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + word.length() < LINE_LENGTH) {
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
