package dk.raadslag.forloeb;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that stand because a timer's step was refused. Everything is as it was before the step; the engine tries
 * twice more by itself, and then waits for a person.
 */
@Service
@PreAuthorize("hasRole('SEKRETARIAT')")
public class Standsninger {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Model model;
    private final Oplysninger oplysninger;

    Standsninger(ManagementService management, RuntimeService runtime, Model model, Oplysninger oplysninger) {
        this.management = management;
        this.runtime = runtime;
        this.model = model;
        this.oplysninger = oplysninger;
    }

    @Transactional(readOnly = true)
    public List<Standsning> alle() {
        return Stream.concat(
                        management.createTimerJobQuery().withException().list().stream(),
                        management.createDeadLetterJobQuery().list().stream())
                .map(this::standsning)
                .toList();
    }

    /** Takes the step now; what it throws comes out, and the case stands as before. Each try is a transaction of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void proevIgen(String id) {
        if (management.createTimerJobQuery().jobId(id).count() > 0) {
            management.moveTimerToExecutableJob(id);
        } else if (management.createDeadLetterJobQuery().jobId(id).count() > 0) {
            management.moveDeadLetterJobToExecutableJob(id, 1);
        } else {
            return;
        }
        oplysninger.under(java.util.Map.of(), () -> management.executeJob(id));
    }

    private Standsning standsning(Job job) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Standsning(
                job.getId(),
                instance.getProcessDefinitionKey(),
                Long.parseLong(Objects.requireNonNull(instance.getBusinessKey())),
                model.bpmn(job.getProcessDefinitionId())
                        .getFlowElement(job.getElementId())
                        .getName(),
                Objects.requireNonNullElse(job.getExceptionMessage(), ""));
    }
}
