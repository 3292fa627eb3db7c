package dk.raadslag.forloeb;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.api.Job;
import org.springframework.stereotype.Component;

/** Moves running timers: the date of each is asked for again from the expression in the BPMN file. */
@Component
class Timere {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Model model;

    Timere(RuntimeService runtime, ManagementService management, Model model) {
        this.runtime = runtime;
        this.management = management;
        this.model = model;
    }

    void flyt(String proces, long sag) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(Long.toString(sag))
                .list()
                .forEach(instance -> management
                        .createTimerJobQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .forEach(this::flyt));
    }

    private void flyt(Job timer) {
        Event event = (Event) model.bpmn(timer.getProcessDefinitionId()).getFlowElement(timer.getElementId());
        String expression = ((TimerEventDefinition) event.getEventDefinitions().getFirst()).getTimeDate();
        Instant due = management.executeCommand(context -> {
            ExecutionEntity execution =
                    CommandContextUtil.getExecutionEntityManager(context).findById(timer.getExecutionId());
            Expression date = CommandContextUtil.getProcessEngineConfiguration(context)
                    .getExpressionManager()
                    .createExpression(expression);
            return instant(date.getValue(execution));
        });
        management.rescheduleTimeDateJob(timer.getId(), due.toString());
    }

    private static Instant instant(Object date) {
        return date instanceof Date old ? old.toInstant() : Instant.from((TemporalAccessor) date);
    }
}
