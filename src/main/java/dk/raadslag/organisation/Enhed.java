package dk.raadslag.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A unit that sends indstillinger, e.g. FAS Fagligt Sekretariat. Known by its code, which never changes. */
@Entity
public class Enhed {

    @Id
    private String kode;

    private String navn;
    private boolean aktiv = true;

    @SuppressWarnings("NullAway.Init")
    protected Enhed() {}

    public Enhed(String kode, String navn) {
        this.kode = kode;
        this.navn = navn;
    }

    public String getKode() {
        return kode;
    }

    public String getNavn() {
        return navn;
    }

    public boolean isAktiv() {
        return aktiv;
    }

    void rename(String navn) {
        this.navn = navn;
    }

    void setAktiv(boolean aktiv) {
        this.aktiv = aktiv;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enhed enhed && enhed.getKode().equals(kode);
    }

    @Override
    public int hashCode() {
        return kode.hashCode();
    }

    @Override
    public String toString() {
        return kode + " " + navn;
    }
}
