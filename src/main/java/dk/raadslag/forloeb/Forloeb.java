package dk.raadslag.forloeb;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the processes and tells them what has happened. Called by the domain modules in their own transactions, after
 * they have asked whether the one who acts may.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class Forloeb {

    private final RuntimeService runtime;
    private final Oplysninger oplysninger;
    private final Timere timere;
    private final Model model;

    Forloeb(RuntimeService runtime, Oplysninger oplysninger, Timere timere, Model model) {
        this.runtime = runtime;
        this.oplysninger = oplysninger;
        this.timere = timere;
        this.model = model;
    }

    /** Starts a process for a case; the case's number is there as variable {@code sag}. */
    public void start(String proces, long sag, Map<String, Object> variabler) {
        runtime.createProcessInstanceBuilder()
                .processDefinitionKey(proces)
                .businessKey(Long.toString(sag))
                .variable("sag", sag)
                .variables(variabler)
                .start();
    }

    /**
     * Starts a process for a case by what has happened to it: at the start event that waits for this message.
     *
     * @throws OplysningMangler if that event demands something that is not among {@code med}
     */
    public void begin(String proces, String besked, long sag, Map<String, Object> variabler, Map<String, Object> med) {
        OplysningMangler.kraev(model.kraeverVedStart(proces, besked), med);
        oplysninger.under(
                med,
                () -> runtime.createProcessInstanceBuilder()
                        .messageName(besked)
                        .businessKey(Long.toString(sag))
                        .variable("sag", sag)
                        .variables(variabler)
                        .start());
    }

    /** Whether the case waits for this message now. */
    public boolean venterPaa(String proces, long sag, String besked) {
        return !venter(proces, sag, besked).isEmpty();
    }

    /**
     * Tells the case what has happened.
     *
     * @throws IllegalStateException if it does not wait for that
     * @throws OplysningMangler if what waits for it demands something that is not among {@code med}
     */
    public void meld(String proces, long sag, String besked, Map<String, Object> med) {
        List<Execution> venter = venter(proces, sag, besked);
        if (venter.isEmpty()) {
            throw new IllegalStateException("%s %d does not wait for %s".formatted(proces, sag, besked));
        }
        venter.forEach(execution ->
                OplysningMangler.kraev(model.kraever(definition(execution), execution.getActivityId()), med));
        oplysninger.under(
                med, () -> venter.forEach(execution -> runtime.messageEventReceived(besked, execution.getId())));
    }

    /** Works out anew when the case's timers are due, after a meeting or a deadline has moved. */
    public void flytTimere(String proces, long sag) {
        timere.flyt(proces, sag);
    }

    private String definition(Execution execution) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .singleResult()
                .getProcessDefinitionId();
    }

    private List<Execution> venter(String proces, long sag, String besked) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(proces)
                .processInstanceBusinessKey(Long.toString(sag), true)
                .messageEventSubscriptionName(besked)
                .list();
    }
}
