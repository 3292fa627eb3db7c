package dk.raadslag.forloeb;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;
import org.flowable.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Which arrows a process file has, and which of them cases have gone, as the engine tells it on the way. */
@Component
public class Forloebsveje extends AbstractFlowableEngineEventListener {

    private final HistoryService history;
    private final RepositoryService repository;
    private final Map<String, Set<String>> gaaet = new ConcurrentHashMap<>();

    Forloebsveje(HistoryService history, RepositoryService repository, RuntimeService runtime) {
        super(Set.of(FlowableEngineEventType.SEQUENCEFLOW_TAKEN));
        this.history = history;
        this.repository = repository;
        runtime.addEventListener(this, FlowableEngineEventType.SEQUENCEFLOW_TAKEN);
    }

    @Override
    protected void sequenceFlowTaken(FlowableSequenceFlowTakenEvent event) {
        gaaet.computeIfAbsent(event.getProcessInstanceId(), instance -> ConcurrentHashMap.newKeySet())
                .add(event.getId());
    }

    public Set<String> alle(String proces) {
        return repository
                .getBpmnModel(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(proces)
                        .latestVersion()
                        .singleResult()
                        .getId())
                .getMainProcess()
                .findFlowElementsOfType(SequenceFlow.class, true)
                .stream()
                .map(SequenceFlow::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> gaaet(String proces, Collection<Long> sager) {
        return sager.stream()
                .flatMap(sag -> history
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionKey(proces)
                        .processInstanceBusinessKey(Long.toString(sag))
                        .list()
                        .stream())
                .map(HistoricProcessInstance::getId)
                .flatMap(instance -> gaaet.getOrDefault(instance, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
