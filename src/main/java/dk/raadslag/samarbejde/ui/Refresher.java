package dk.raadslag.samarbejde.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.samarbejde.Kanal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Part of a screen, and seen by nobody: has it shown anew within a second of what others do with the things in it, if that
 * changes what stands there. Several changes at once are one; whoever is writing in the screen is not disturbed before they
 * leave the field.
 */
@Tag("span")
public class Refresher extends Component {

    private static final int GATHER_MS = 200;

    private static final String WHEN_NOBODY_WRITES = """
            const writes = () => {
              const at = document.activeElement;
              return this.parentElement?.contains(at) && at.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]');
            };
            return new Promise((go) => {
              const look = () => (writes() ? setTimeout(look, 300) : go(true));
              look();
            });""";

    private final transient Kanal kanal;
    private final List<String> emner;
    private final SerializablePredicate<String> which;
    private final SerializableSupplier<Object> state;
    private final SerializableRunnable show;
    private int shown;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final transient List<Registration> listening = new ArrayList<>();

    /**
     * @param emner subjects of {@link Kanal}
     * @param which the ids that the screen shows
     * @param state what the screen would show, read now; held against what it said that it is {@link #showing}
     * @param show shows the screen anew
     */
    public Refresher(
            Kanal kanal,
            List<String> emner,
            SerializablePredicate<String> which,
            SerializableSupplier<Object> state,
            SerializableRunnable show) {
        this.kanal = kanal;
        this.emner = emner;
        this.which = which;
        this.state = state;
        this.show = show;
        getElement().setAttribute("hidden", true);
    }

    /** @param now the state that the screen has read, and shows */
    public void showing(Object now) {
        shown = now.hashCode();
    }

    private void look() {
        if (isAttached() && state.get().hashCode() != shown) {
            show.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SerializableRunnable soon = event.getUI().accessLater(this::whenNobodyWrites, () -> {});
        emner.forEach(emne -> listening.add(kanal.lyt(emne, id -> {
            if ((id.equals(Kanal.ALT) || which.test(id)) && waiting.compareAndSet(false, true)) {
                CompletableFuture.delayedExecutor(GATHER_MS, TimeUnit.MILLISECONDS)
                        .execute(soon::run);
            }
        })));
    }

    private void whenNobodyWrites() {
        waiting.set(false);
        if (isAttached()) {
            getElement().executeJs(WHEN_NOBODY_WRITES).then(free -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Registration::remove);
        listening.clear();
    }
}
