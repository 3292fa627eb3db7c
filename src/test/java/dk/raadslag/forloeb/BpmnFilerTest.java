package dk.raadslag.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import dk.raadslag.IntegrationTest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The process files themselves: what they name exists, and every path ends. */
@IntegrationTest
class BpmnFilerTest {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationContext context;

    @Autowired
    Model model;

    @Autowired
    I18NProvider texts;

    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "moede"})
    void everyBeanMethodNamedInTheFileExists(String proces) {
        List<MatchResult> calls = expressions(proces)
                .flatMap(text -> CALL.matcher(text).results())
                .toList();

        assertThat(calls)
                .isNotEmpty()
                .allSatisfy(call -> assertThat(AopUtils.getTargetClass(context.getBean(call.group(1)))
                                .getMethods())
                        .as(call.group())
                        .anyMatch(method -> method.getName().equals(call.group(2)) && method.getParameterCount() == 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "moede"})
    void everyNodeIsReachedFromAStartAndReachesAnEnd(String proces) {
        Collection<FlowNode> nodes = nodes(model(proces).getMainProcess()).toList();
        for (FlowNode node : nodes) {
            if (!(node instanceof SubProcess)) {
                assertThat(reachableFrom(node)).as("from " + node.getId()).hasAtLeastOneElementOfType(EndEvent.class);
            }
        }
        Set<FlowNode> reached = new HashSet<>();
        nodes.stream()
                .filter(node -> node instanceof StartEvent || node instanceof BoundaryEvent)
                .forEach(start -> reached.addAll(reachableFrom(start)));
        assertThat(nodes.stream().filter(node -> !(node instanceof SubProcess)).map(FlowNode::getId))
                .allSatisfy(
                        id -> assertThat(reached).extracting(FlowElement::getId).contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "moede"})
    void idsAreWordsAndEveryNodeHasItsPlaceInTheDrawing(String proces) {
        BpmnModel model = model(proces);
        nodes(model.getMainProcess()).forEach(node -> {
            assertThat(node.getId()).matches("[a-zA-Z_]+").doesNotStartWith("sid");
            assertThat(model.getGraphicInfo(node.getId())).as(node.getId()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "moede"})
    void everyButtonHasItsNameInBothLanguagesAndTheDanishOneIsTheFiles(String proces) {
        assertThat(buttons(proces)).isNotEmpty().allSatisfy(udfald -> {
            assertThat(texts.getAllTranslations(Locale.of("da", "DK")))
                    .containsEntry("udfald." + udfald.noegle(), udfald.navn());
            assertThat(texts.getAllTranslations(Locale.UK)).containsKey("udfald." + udfald.noegle());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "moede"})
    void everythingThatTheFileDemandsHasAName(String proces) {
        Stream<String> demanded =
                model(proces).getMainProcess().findFlowElementsOfType(FlowElement.class, true).stream()
                        .flatMap(element -> element.getExtensionElements().getOrDefault("kraever", List.of()).stream())
                        .map(demand -> "forloeb.oplysning." + demand.getElementText());
        assertThat(demanded).isNotEmpty().allSatisfy(key -> {
            assertThat(texts.getAllTranslations(Locale.of("da", "DK"))).containsKey(key);
            assertThat(texts.getAllTranslations(Locale.UK)).containsKey(key);
        });
    }

    private List<Udfald> buttons(String proces) {
        String definition = definition(proces);
        return model(proces).getMainProcess().findFlowElementsOfType(UserTask.class, true).stream()
                .flatMap(task -> model.udfald(definition, task.getId()).stream())
                .toList();
    }

    private Stream<String> expressions(String proces) {
        return model(proces).getMainProcess().findFlowElementsOfType(FlowElement.class, true).stream()
                .flatMap(element -> switch (element) {
                    case ServiceTask step -> Stream.of(step.getImplementation());
                    case SequenceFlow flow -> Stream.ofNullable(flow.getConditionExpression());
                    case Event event ->
                        event.getEventDefinitions().stream()
                                .filter(TimerEventDefinition.class::isInstance)
                                .map(timer -> ((TimerEventDefinition) timer).getTimeDate());
                    default -> Stream.empty();
                });
    }

    private static Stream<FlowNode> nodes(FlowElementsContainer container) {
        return container.getFlowElements().stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node ->
                        node instanceof SubProcess sub ? Stream.concat(Stream.of(node), nodes(sub)) : Stream.of(node));
    }

    private static Set<FlowNode> reachableFrom(FlowNode start) {
        Set<FlowNode> reached = new HashSet<>(Set.of(start));
        Deque<FlowNode> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            after(open.pop()).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static Stream<FlowNode> after(FlowNode node) {
        Stream<FlowNode> next = node.getOutgoingFlows().stream().map(flow -> (FlowNode) flow.getTargetFlowElement());
        return node instanceof Activity activity ? Stream.concat(next, activity.getBoundaryEvents().stream()) : next;
    }

    private BpmnModel model(String proces) {
        return repository.getBpmnModel(definition(proces));
    }

    private String definition(String proces) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
