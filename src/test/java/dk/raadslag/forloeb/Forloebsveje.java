package dk.raadslag.forloeb;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Which arrows a process file has, and which of them cases have gone, as the engine's history tells. */
@Component
public class Forloebsveje {

    private final HistoryService history;
    private final RepositoryService repository;

    Forloebsveje(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
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
        Set<String> gaaet = new TreeSet<>();
        sager.forEach(sag -> history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(Long.toString(sag))
                .list()
                .forEach(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("sequenceFlow")
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .forEach(gaaet::add)));
        return gaaet;
    }
}
