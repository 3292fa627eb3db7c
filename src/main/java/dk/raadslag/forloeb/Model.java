package dk.raadslag.forloeb;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.ExtensionElement;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Reads from the BPMN file what a task is and which ways out it has. */
@Component
class Model {

    /** Namespace of our own attributes in the BPMN files. */
    static final String RAADSLAG = "https://raadslag.dk/bpmn";

    private final RepositoryService repository;

    Model(RepositoryService repository) {
        this.repository = repository;
    }

    List<Udfald> udfald(String processDefinitionId, String opgave) {
        return waysOut(task(processDefinitionId, opgave)).map(Model::udfald).toList();
    }

    boolean venter(String processDefinitionId, String opgave) {
        return "true".equals(task(processDefinitionId, opgave).getAttributeValue(RAADSLAG, "venter"));
    }

    BpmnModel bpmn(String processDefinitionId) {
        return repository.getBpmnModel(processDefinitionId);
    }

    /** What must be said with a message, as the element that waits for it demands. */
    Set<String> kraever(String processDefinitionId, String element) {
        return kraever(bpmn(processDefinitionId).getFlowElement(element));
    }

    /** What must be said with the message that starts a process, as the newest file demands. */
    Set<String> kraeverVedStart(String proces, String besked) {
        String newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
        return bpmn(newest).getMainProcess().findFlowElementsOfType(StartEvent.class, false).stream()
                .filter(event -> event.getEventDefinitions().stream()
                        .anyMatch(waits -> waits instanceof MessageEventDefinition message
                                && besked.equals(message.getMessageRef())))
                .flatMap(event -> kraever(event).stream())
                .collect(Collectors.toSet());
    }

    private UserTask task(String processDefinitionId, String opgave) {
        return (UserTask) bpmn(processDefinitionId).getFlowElement(opgave);
    }

    /** The flows of the gateway right behind the task, or the task's own single flow. */
    private static Stream<SequenceFlow> waysOut(UserTask task) {
        return task.getOutgoingFlows().stream().flatMap(flow -> {
            FlowElement next = flow.getTargetFlowElement();
            return next instanceof ExclusiveGateway gateway && isChoice(gateway)
                    ? gateway.getOutgoingFlows().stream()
                    : Stream.of(flow);
        });
    }

    private static boolean isChoice(ExclusiveGateway gateway) {
        return gateway.getOutgoingFlows().stream()
                .anyMatch(flow -> Optional.ofNullable(flow.getConditionExpression())
                        .filter(condition -> condition.contains("udfald"))
                        .isPresent());
    }

    /** An extension element, as the engine does not read attributes of our own on a flow. */
    private static Udfald udfald(SequenceFlow flow) {
        return new Udfald(flow.getId(), flow.getName(), kraever(flow));
    }

    private static Set<String> kraever(FlowElement element) {
        return element.getExtensionElements().getOrDefault("kraever", List.of()).stream()
                .map(ExtensionElement::getElementText)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
