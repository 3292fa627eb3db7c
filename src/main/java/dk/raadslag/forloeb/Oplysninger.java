package dk.raadslag.forloeb;

import java.util.Map;
import org.flowable.common.engine.api.FlowableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was said with the outcome being carried out (a reason, a classification): at hand for the steps, on this thread
 * and for this command only, so that none of it is stored by the engine. In BPMN: {@code oplysninger.grund}.
 */
@Component("oplysninger")
public class Oplysninger {

    private final ThreadLocal<Map<String, Object>> aktuelle = ThreadLocal.withInitial(Map::of);

    void under(Map<String, Object> oplysninger, Runnable command) {
        Map<String, Object> before = aktuelle.get();
        aktuelle.set(oplysninger);
        try {
            command.run();
        } catch (FlowableException wrapped) {
            throw aarsag(wrapped) instanceof RuntimeException own ? own : wrapped;
        } finally {
            aktuelle.set(before);
        }
    }

    /** What a step of ours threw, such as a rule that stands in the way, and not the engine's words about it. */
    static Throwable aarsag(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException
                    && !(cause instanceof FlowableException)
                    && !cause.getClass().getName().startsWith("org.flowable.")) {
                return cause;
            }
        }
        return thrown;
    }

    public @Nullable Object get(String navn) {
        return aktuelle.get().get(navn);
    }

    public @Nullable String getGrund() {
        return (String) get("grund");
    }
}
