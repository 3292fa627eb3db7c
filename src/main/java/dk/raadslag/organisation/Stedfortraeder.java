package dk.raadslag.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That one person stands in for another from one day to another, both included. It ends by itself. The substitute may
 * what the other may, as the other's roles say at the time, and no more; the other's seats in circles go along only where
 * it was said ({@code 0016}). Appointed by somebody else, it may have to wait until it is agreed ({@code 0024}).
 */
@Entity
public class Stedfortraeder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "bruger_id")
    private Bruger bruger;

    @ManyToOne(optional = false)
    @JoinColumn(name = "vikar_id")
    private Bruger vikar;

    private LocalDate fra;
    private LocalDate til;
    private boolean kredse;

    @ManyToOne(optional = false)
    @JoinColumn(name = "udpeget_af")
    private Bruger udpegetAf;

    private @Nullable Instant samtykke;
    private @Nullable Instant afsluttet;

    @SuppressWarnings("NullAway.Init")
    protected Stedfortraeder() {}

    /** Agreed at once if the person appoints for themselves, or the substitute reads nothing by it that is new to them. */
    Stedfortraeder(
            Bruger bruger, Bruger vikar, LocalDate fra, LocalDate til, boolean kredse, Bruger udpegetAf, Instant nu) {
        this.bruger = bruger;
        this.vikar = vikar;
        this.fra = fra;
        this.til = til;
        this.kredse = kredse;
        this.udpegetAf = udpegetAf;
        if (udpegetAf.equals(bruger) || !(kredse || readsMore())) {
            samtykke = nu;
        }
    }

    /** Every role but the administrator's reads confidential matter: of one unit, or of all. */
    private boolean readsMore() {
        Set<Rolle> nye = bruger.getRoller().stream()
                .filter(rolle -> rolle != Rolle.ADMINISTRATOR && !vikar.har(rolle))
                .collect(Collectors.toSet());
        return !nye.isEmpty()
                || bruger.har(Rolle.FORFATTER) && !bruger.getEnhed().equals(vikar.getEnhed());
    }

    /** Whether this person may agree: whoever is represented, or an administrator who neither appointed nor stands in. */
    boolean mayConsent(Bruger hvem) {
        return hvem.equals(bruger) || hvem.har(Rolle.ADMINISTRATOR) && !hvem.equals(udpegetAf) && !hvem.equals(vikar);
    }

    void consent(Instant nu) {
        samtykke = nu;
    }

    /** Whether it counts for nothing before somebody has agreed. */
    public boolean venter() {
        return samtykke == null;
    }

    /** Whether the substitute may act on this day. */
    boolean gaelder(LocalDate dag) {
        return afsluttet == null
                && !venter()
                && !dag.isBefore(fra)
                && !dag.isAfter(til)
                && bruger.isAktiv()
                && vikar.isAktiv();
    }

    void afslut(Instant nu) {
        afsluttet = nu;
    }

    public Long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Who is away. */
    public Bruger getBruger() {
        return bruger;
    }

    /** Who stands in. */
    public Bruger getVikar() {
        return vikar;
    }

    public Bruger getUdpegetAf() {
        return udpegetAf;
    }

    public LocalDate getFra() {
        return fra;
    }

    public LocalDate getTil() {
        return til;
    }

    /** Whether the substitute also reads what the other reads by a circle. */
    public boolean medKredse() {
        return kredse;
    }
}
