package dk.raadslag.indstilling;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version of the form that an indstilling is written on: ordered sections with guidance. */
@Entity
public class Skabelon {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String noegle;
    private String navn;
    private String forumNoegle;
    private String atIndledning;
    private LocalDate gyldigFra;
    private @Nullable LocalDate gyldigTil;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "skabelon_afsnit", joinColumns = @JoinColumn(name = "skabelon_id"))
    @OrderBy("nr")
    private List<SkabelonAfsnit> afsnit = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Skabelon() {}

    Skabelon(
            String noegle,
            String navn,
            String forumNoegle,
            String atIndledning,
            LocalDate gyldigFra,
            @Nullable LocalDate gyldigTil,
            List<SkabelonAfsnit> afsnit) {
        this.noegle = noegle;
        this.navn = navn;
        this.forumNoegle = forumNoegle;
        this.atIndledning = atIndledning;
        this.gyldigFra = gyldigFra;
        this.gyldigTil = gyldigTil;
        this.afsnit = new ArrayList<>(afsnit);
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String getNoegle() {
        return noegle;
    }

    public String getNavn() {
        return navn;
    }

    /** What stands before the at-punkter: "Det indstilles,". */
    public String getAtIndledning() {
        return atIndledning;
    }

    /** Characters that the sections together are guided to; 0 where the template says nothing. */
    public int getMaksTegn() {
        return afsnit.stream()
                .mapToInt(del -> del.maksTegn() == null ? 0 : del.maksTegn())
                .sum();
    }

    public List<SkabelonAfsnit> getAfsnit() {
        return List.copyOf(afsnit);
    }
}
