package dk.raadslag.forloeb;

import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flowable.engine.ManagementService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskQuery;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of the one signed in, and the completing of them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Opgaver {

    private final TaskService tasks;
    private final ManagementService motor;
    private final Model model;
    private final Oplysninger oplysninger;
    private final AktuelBruger aktuel;

    Opgaver(TaskService tasks, ManagementService motor, Model model, Oplysninger oplysninger, AktuelBruger aktuel) {
        this.tasks = tasks;
        this.motor = motor;
        this.model = model;
        this.oplysninger = oplysninger;
        this.aktuel = aktuel;
    }

    /** The tasks that the one signed in has on this case. */
    @Transactional(readOnly = true)
    public List<Opgave> paa(String proces, long sag) {
        return mine(proces, sag).stream().map(task -> opgave(task, sag)).toList();
    }

    /**
     * Completes a task with one of its outcomes; the process goes on at once, in this transaction.
     *
     * @param oplysninger what the outcome needs: a reason, a classification
     * @throws UdfaldFindesIkke if the task is done already, another's, or has no such outcome
     * @throws OplysningMangler if the outcome needs something that is not among them
     */
    @Transactional
    public void fuldfoer(String opgaveId, String udfald, Map<String, Object> med) {
        Task task = mine().taskId(opgaveId).singleResult();
        if (task == null) {
            throw new UdfaldFindesIkke(opgaveId, udfald);
        }
        fuldfoer(task, udfald, med);
    }

    /**
     * As {@link #fuldfoer(String, String, Map)}, for the task with that name on a case. One command of the engine's: what it
     * has read to find the task it need not read again to complete it.
     */
    @Transactional
    public void fuldfoer(String proces, long sag, String udfald, Map<String, Object> med) {
        motor.executeCommand(samlet -> {
            Task task = mine(proces, sag).stream()
                    .filter(aaben -> vej(aaben, udfald).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new UdfaldFindesIkke(proces + " " + sag, udfald));
            fuldfoer(task, udfald, med);
            return task.getId();
        });
    }

    private void fuldfoer(Task task, String udfald, Map<String, Object> med) {
        Udfald vej = vej(task, udfald).orElseThrow(() -> new UdfaldFindesIkke(task.getId(), udfald));
        OplysningMangler.kraev(vej.kraever(), med);
        oplysninger.under(med, () -> tasks.complete(task.getId(), Map.of(), Map.of("udfald", udfald)));
    }

    private Optional<Udfald> vej(Task task, String udfald) {
        return model.udfald(task.getProcessDefinitionId(), task.getTaskDefinitionKey()).stream()
                .filter(vej -> vej.noegle().equals(udfald))
                .findFirst();
    }

    private List<Task> mine(String proces, long sag) {
        return mine().processDefinitionKey(proces)
                .processInstanceBusinessKey(Long.toString(sag))
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(grupper(aktuel.bruger()))
                .ignoreAssigneeValue();
    }

    private static Set<String> grupper(Bruger bruger) {
        Set<String> grupper = new HashSet<>();
        bruger.getRoller().forEach(rolle -> grupper.add(rolle.name()));
        grupper.add("bruger:" + bruger.getId());
        if (bruger.har(Rolle.FORFATTER)) {
            grupper.add("enhed:" + bruger.getEnhed().getKode());
        }
        return grupper;
    }

    private Opgave opgave(Task task, long sag) {
        String proces = task.getProcessDefinitionId();
        return new Opgave(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                proces.substring(0, proces.indexOf(':')),
                sag,
                task.getCreateTime().toInstant(),
                model.venter(proces, task.getTaskDefinitionKey()),
                model.udfald(proces, task.getTaskDefinitionKey()));
    }
}
