package dk.raadslag.forloeb;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.runtime.Execution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture of a case's process, as drawn in the BPMN file, with the place where the case is. Holds no case text. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Diagrammer {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final Model model;

    Diagrammer(RuntimeService runtime, HistoryService history, RepositoryService repository, Model model) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.model = model;
    }

    /** SVG of the process that the case runs in, or of the newest version if it has ended. */
    public String svg(String proces, long sag) {
        HistoricProcessInstance instance = history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(Long.toString(sag))
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .min(Comparator.comparing(et -> et.getEndTime() != null))
                .orElse(null);
        if (instance == null) {
            return svg(proces);
        }
        Set<String> her = new HashSet<>();
        if (instance.getEndTime() == null) {
            runtime.createExecutionQuery().processInstanceId(instance.getId()).onlyChildExecutions().list().stream()
                    .map(Execution::getActivityId)
                    .filter(id -> isPlace(
                            model.bpmn(instance.getProcessDefinitionId()).getFlowElement(id)))
                    .forEach(her::add);
        } else if (instance.getEndActivityId() != null) {
            her.add(instance.getEndActivityId());
        }
        return new Diagram(model.bpmn(instance.getProcessDefinitionId()), her).svg();
    }

    /** Not what only waits at the edge of a place, or around it. */
    private static boolean isPlace(FlowElement element) {
        return !(element instanceof StartEvent || element instanceof BoundaryEvent || element instanceof SubProcess);
    }

    /** SVG of the newest version of a process, with no place marked. */
    public String svg(String proces) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
        return new Diagram(model.bpmn(definition), Set.of()).svg();
    }
}
