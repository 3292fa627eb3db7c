package dk.raadslag.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Never deleted, only deactivated: history names people for ever. */
@Entity
public class Bruger {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String brugernavn;
    private String navn;
    private String titel = "";
    private String email = "";
    private String telefon = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "enhed_kode")
    private Enhed enhed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "bruger_rolle", joinColumns = @JoinColumn(name = "bruger_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "rolle")
    private Set<Rolle> roller = EnumSet.noneOf(Rolle.class);

    private String adgangskode;
    private boolean skiftAdgangskode;
    private boolean aktiv = true;
    private int adgang;
    private @Nullable String udsteder;
    private @Nullable String subjekt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Bruger() {}

    /** @param adgangskode the password as hashed by the program's encoder, never as typed */
    public Bruger(String brugernavn, String navn, Enhed enhed, Set<Rolle> roller, String adgangskode) {
        this.brugernavn = normalised(brugernavn);
        this.navn = navn;
        this.enhed = enhed;
        this.adgangskode = adgangskode;
        grant(roller);
    }

    /** User names are told apart without regard to case. */
    static String normalised(String brugernavn) {
        return brugernavn.strip().toLowerCase(Locale.ROOT);
    }

    public void describe(String navn, String titel, String email, String telefon, Enhed enhed) {
        this.navn = navn.strip();
        this.titel = titel.strip();
        this.email = email.strip();
        this.telefon = telefon.strip();
        if (!this.enhed.equals(enhed)) {
            this.enhed = enhed;
            endSessions();
        }
    }

    void grant(Set<Rolle> roller) {
        if (!this.roller.equals(roller)) {
            this.roller.clear();
            this.roller.addAll(roller);
            endSessions();
        }
    }

    void setAktiv(boolean aktiv) {
        if (this.aktiv != aktiv) {
            this.aktiv = aktiv;
            endSessions();
        }
    }

    /** Who this is at the municipality's own sign-in: by issuer and subject. */
    void bind(String udsteder, String subjekt) {
        this.udsteder = udsteder;
        this.subjekt = subjekt;
    }

    /** Whether the person comes in by the municipality's own sign-in, which then says name, unit and roles. */
    public boolean fraKommunelogin() {
        return udsteder != null;
    }

    /** The person's own choice. */
    void changePassword(String adgangskode) {
        this.adgangskode = adgangskode;
        skiftAdgangskode = false;
        endSessions();
    }

    /** Another's choice: the person's own must follow before anything else is open to them. */
    void receivePassword(String adgangskode) {
        changePassword(adgangskode);
        skiftAdgangskode = true;
    }

    /** Whether the password is one that somebody else has chosen, and knows. */
    public boolean skalSkifteAdgangskode() {
        return skiftAdgangskode;
    }

    /** Sessions that began before this are over. */
    void endSessions() {
        adgang++;
    }

    /** What a session must have begun with to be good. */
    int getAdgang() {
        return adgang;
    }

    /** @throws NullPointerException before the person is stored */
    public Long getId() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String getBrugernavn() {
        return brugernavn;
    }

    public String getNavn() {
        return navn;
    }

    /** First letters of first and last name: "MH". */
    public String initialer() {
        String[] navne = navn.split("[ -]+");
        return Arrays.stream(new String[] {navne[0], navne.length > 1 ? navne[navne.length - 1] : ""})
                .map(n -> n.isEmpty() ? "" : n.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    public String getTitel() {
        return titel;
    }

    public String getEmail() {
        return email;
    }

    public String getTelefon() {
        return telefon;
    }

    public Enhed getEnhed() {
        return enhed;
    }

    public Set<Rolle> getRoller() {
        return roller.isEmpty() ? Set.of() : EnumSet.copyOf(roller);
    }

    public boolean har(Rolle rolle) {
        return roller.contains(rolle);
    }

    String getAdgangskode() {
        return adgangskode;
    }

    public boolean isAktiv() {
        return aktiv;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bruger bruger && bruger.getBrugernavn().equals(brugernavn);
    }

    @Override
    public int hashCode() {
        return brugernavn.hashCode();
    }

    @Override
    public String toString() {
        return brugernavn;
    }
}
