package dk.raadslag.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One change of a meeting's day or deadline: from what, to what, who, when and why (rule 2). Never changed itself. */
@Entity
@Table(name = "moede_aendring")
public class Moedeaendring {

    /** What was done. */
    public enum Art {
        BEKRAEFTET,
        FLYTTET,
        FRIST_AENDRET,
        AFLYST;

        public String noegle() {
            return "kalender.aendring." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "moede_id", insertable = false, updatable = false)
    private @Nullable Long moedeId;

    private Instant tidspunkt;
    private String aktoer;

    @Enumerated(EnumType.STRING)
    private Art art;

    private LocalDate fraDato;
    private LocalDate tilDato;
    private Instant fraFrist;
    private Instant tilFrist;
    private String grund;

    @SuppressWarnings("NullAway.Init")
    protected Moedeaendring() {}

    Moedeaendring(Art art, Moedetider fra, Moedetider til, Anledning anledning) {
        this.art = art;
        this.tidspunkt = anledning.tidspunkt();
        this.aktoer = anledning.aktoer();
        this.grund = anledning.grund();
        this.fraDato = fra.dato();
        this.tilDato = til.dato();
        this.fraFrist = fra.frist();
        this.tilFrist = til.frist();
    }

    public Instant tidspunkt() {
        return tidspunkt;
    }

    /** The name of who did it. */
    public String aktoer() {
        return aktoer;
    }

    public Art art() {
        return art;
    }

    public LocalDate fraDato() {
        return fraDato;
    }

    public LocalDate tilDato() {
        return tilDato;
    }

    public Instant fraFrist() {
        return fraFrist;
    }

    public Instant tilFrist() {
        return tilFrist;
    }

    public String grund() {
        return grund;
    }
}
