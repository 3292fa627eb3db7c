package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Udfald;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main job, through the program's own services: from an empty template to open minutes that anyone can read. */
@Tag("rejse")
@IntegrationTest
class FraKladdeTilReferatTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void toMondaysAhead() {
        fortaelling.begynd();
    }

    @Test
    void lateSentBackMovedApprovedPublishedDecidedAndPublic() {
        long sag = fortaelling.forfatterenSkriver(
                "Flere fritidsjob til unge", "rådmanden godkender spor 1", "rådmanden godkender spor 2");
        fortaelling.fristenPasserer();
        fortaelling.forfatterenSender(sag);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.FORSINKET);

        fortaelling.sekretariatet(sag, "optag", "Svarfristen er onsdag");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);

        fortaelling.sekretariatetMelderTilbage(sag, "Hvem betaler?");
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_RETTELSE);

        long foersteMoede = fortaelling.moede(sag);
        fortaelling.rettefristenPasserer();
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(foersteMoede));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_RETTELSE);

        fortaelling.forfatterenSenderRettelser(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);

        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.UDGIVET);

        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT_MED_BEMAERKNING, "Foreningerne inddrages først");
        fortaelling.raadmandenBeslutter(sag, 2, Udfald.UDSKUDT, "");
        fortaelling.moedetErHoldt(moede);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN);
        assertThat(fortaelling.moede(sag)).isEqualTo(fortaelling.efter(moede));

        fortaelling.referatetOffentliggoeres(moede);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_UDKAST);
        assertThat(offentligTekst()).contains("Flere fritidsjob til unge", "Foreningerne inddrages først");

        long naeste = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(naeste);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "");
        fortaelling.raadmandenGodkenderReferatet(naeste);
        fortaelling.moedetErHoldt(naeste);
        assertThat(fortaelling.moedestatus(moede)).isEqualTo(Moedestatus.REFERAT_GODKENDT);
        fortaelling.referatetOffentliggoeres(naeste);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.AFSLUTTET);
    }

    @Test
    void ofItsConfidentialTwinThePublicSeesNothingButANumber() {
        long sag = fortaelling.forfatterenSkriver("Salg af Kanariegade 12", "rådmanden godkender kanariesalget");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Forhandling om kanariekøb pågår");
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.GODKENDT, "Kanariebemærkning");
        fortaelling.moedetErHoldt(moede);
        fortaelling.referatetOffentliggoeres(moede);

        assertThat(fortaelling.status(sag)).isEqualTo(Status.AFSLUTTET);
        assertThat(offentligTekst()).doesNotContainIgnoringCase("kanarie");
    }

    private String offentligTekst() {
        return jdbc.sql("SELECT string_agg(t.indhold, ' ') FROM (SELECT query_to_xml('SELECT * FROM offentlig.'"
                        + " || quote_ident(tablename), false, true, '')::text AS indhold"
                        + " FROM pg_tables WHERE schemaname = 'offentlig') t")
                .query(String.class)
                .single();
    }
}
