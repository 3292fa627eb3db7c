package bare;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bare step: complete the open task and insert one row, in one transaction. */
@Service
@Transactional
public class Steps {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EntityManager em;

    Steps(RuntimeService runtime, TaskService tasks, EntityManager em) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.em = em;
    }

    public String start() {
        return runtime.startProcessInstanceByKey("bare").getId();
    }

    public void step(String process) {
        var task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        tasks.complete(task.getId());
        em.persist(new Note(process, task.getName(), Clock.systemUTC().instant()));
    }
}
