package dk.raadslag.forloeb;

import java.util.Date;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntity;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Keeps no row for each node and arrow that a case passes: where it is stands in its executions, what happened to it in
 * the trail (decision 0021). Tasks and cases still go into the engine's history.
 */
class UdenFodspor extends ActivityInstanceEntityManagerImpl {

    UdenFodspor(ProcessEngineConfigurationImpl motor) {
        super(motor, new MybatisActivityInstanceDataManager(motor));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {
        // No footprint.
    }

    @Override
    public void recordActivityEnd(ExecutionEntity execution, String deleteReason) {
        // No footprint.
    }

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {
        // No footprint.
    }

    @Override
    public @Nullable ActivityInstanceEntity findUnfinishedActivityInstance(ExecutionEntity execution) {
        return null;
    }

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {
        getHistoryManager().recordTaskCreated(task, execution);
    }

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task, ExecutionEntity execution, String userId, String deleteReason, Date endTime) {
        getHistoryManager().recordTaskEnd(task, execution, userId, deleteReason, endTime);
    }

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date changeTime) {
        getHistoryManager().recordTaskInfoChange(task, null, changeTime);
    }
}
