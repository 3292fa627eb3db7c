package dk.raadslag.dagsorden;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A point of a meeting's agenda: a standing item with a title of its own, or a case. */
@Entity
public class Punkt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long moedeId;
    private int nr;

    @Enumerated(EnumType.STRING)
    private Punktart art;

    private String kategori;
    private @Nullable String titel;
    private @Nullable Long sagId;
    private int minutter;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Punkt() {}

    static Punkt fast(long moedeId, int nr, Punktart art, String kategori, String titel, int minutter) {
        Punkt punkt = new Punkt(moedeId, nr, art, kategori, minutter);
        punkt.titel = titel;
        return punkt;
    }

    static Punkt sag(long moedeId, int nr, String kategori, long sagId, int minutter) {
        Punkt punkt = new Punkt(moedeId, nr, Punktart.SAG, kategori, minutter);
        punkt.sagId = sagId;
        return punkt;
    }

    @SuppressWarnings("NullAway.Init")
    private Punkt(long moedeId, int nr, Punktart art, String kategori, int minutter) {
        this.moedeId = moedeId;
        this.nr = nr;
        this.art = art;
        this.kategori = kategori;
        this.minutter = minutter;
    }

    void flytTil(int nr) {
        this.nr = nr;
    }

    void saetMinutter(int minutter) {
        if (minutter < 0 || minutter > 240) {
            throw new IllegalArgumentException("minutes out of bounds: " + minutter);
        }
        this.minutter = minutter;
    }

    public long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long getMoedeId() {
        return moedeId;
    }

    public int getNr() {
        return nr;
    }

    public Punktart getArt() {
        return art;
    }

    public String getKategori() {
        return kategori;
    }

    public Optional<String> getTitel() {
        return Optional.ofNullable(titel);
    }

    public Optional<Long> getSagId() {
        return Optional.ofNullable(sagId);
    }

    public int getMinutter() {
        return minutter;
    }
}
