package dk.raadslag.kvalitet;

import static dk.raadslag.kvalitet.Alvor.ADVARSEL;
import static dk.raadslag.kvalitet.Alvor.BEMAERKNING;
import static dk.raadslag.kvalitet.Alvor.BLOKERER;

import dk.raadslag.kvalitet.regel.Aabenhedsregler;
import dk.raadslag.kvalitet.regel.Afsnitsregler;
import dk.raadslag.kvalitet.regel.Atregler;
import dk.raadslag.kvalitet.regel.Bilagsregler;
import dk.raadslag.kvalitet.regel.Datoregler;
import dk.raadslag.kvalitet.regel.Foelsomt;
import dk.raadslag.kvalitet.regel.Hovedregler;
import dk.raadslag.kvalitet.regel.Laengderegler;
import dk.raadslag.kvalitet.regel.Notatregler;
import dk.raadslag.kvalitet.regel.Penge;
import dk.raadslag.kvalitet.regel.Pladsholdere;
import dk.raadslag.kvalitet.regel.Sprogregler;
import dk.raadslag.kvalitet.regel.Tabelregler;
import java.util.List;

/** Every rule for an indstilling, in the order a secretary would look. */
public final class Regler {

    public static final List<Regel> ALLE = List.of(
            // what was left behind
            new Regel("pladsholder", BLOKERER, Pladsholdere::pladsholder),
            new Regel("redigering", BLOKERER, Pladsholdere::redigering),
            new Regel("arbejdsnote", BLOKERER, Pladsholdere::arbejdsnote),
            new Regel("sidetal", BEMAERKNING, Pladsholdere::sidetal),
            // sensitive data
            new Regel("cpr", BLOKERER, Foelsomt::cpr),
            new Regel("helbred", BLOKERER, Foelsomt::helbred),
            new Regel("privat", ADVARSEL, Foelsomt::privat),
            // what to decide
            new Regel("at-mangler", BLOKERER, Atregler::mangler),
            new Regel("at-start", ADVARSEL, Atregler::start),
            new Regel("at-dobbelt", ADVARSEL, Atregler::dobbelt),
            new Regel("at-nummer", BEMAERKNING, Atregler::nummer),
            new Regel("at-beslutning", ADVARSEL, Atregler::beslutning),
            new Regel("at-flere", ADVARSEL, Atregler::flere),
            new Regel("at-forklaring", BEMAERKNING, Atregler::forklaring),
            new Regel("at-henvisning", BEMAERKNING, Atregler::henvisning),
            new Regel("at-punktum", BEMAERKNING, Atregler::punktum),
            new Regel("orientering", ADVARSEL, Atregler::orientering),
            // sections
            new Regel("afsnit-tomt", BLOKERER, Afsnitsregler::tomt),
            new Regel("gentagelse", BEMAERKNING, Afsnitsregler::gentagelse),
            new Regel("koordinering", ADVARSEL, Afsnitsregler::koordineret),
            // head
            new Regel("titel", BEMAERKNING, Hovedregler::titel),
            new Regel("afsender", ADVARSEL, Hovedregler::afsender),
            new Regel("modtager", BEMAERKNING, Hovedregler::modtager),
            new Regel("sagsnummer", ADVARSEL, Hovedregler::sagsnummer),
            new Regel("kontakt", ADVARSEL, Hovedregler::kontakt),
            new Regel("kontakt-ugyldig", ADVARSEL, Hovedregler::kontaktUgyldig),
            new Regel("felt-dobbelt", BEMAERKNING, Hovedregler::dobbelt),
            // dates
            new Regel("dato-mangler", ADVARSEL, Datoregler::mangler),
            new Regel("dato-aar", ADVARSEL, Datoregler::aar),
            new Regel("dato-moede", BEMAERKNING, Datoregler::moede),
            new Regel("dato-ugedag", ADVARSEL, Datoregler::ugedag),
            new Regel("dato-ugyldig", ADVARSEL, Datoregler::ugyldig),
            new Regel("dato-fortid", ADVARSEL, Datoregler::fortid),
            new Regel("kvartal", ADVARSEL, Datoregler::kvartal),
            new Regel("bilag-dato", BEMAERKNING, Datoregler::ufuldstaendig),
            // bilag
            new Regel("bilag-mangler", ADVARSEL, Bilagsregler::mangler),
            new Regel("bilag-unaevnt", BEMAERKNING, Bilagsregler::unaevnt),
            new Regel("bilag-navn", ADVARSEL, Bilagsregler::navn),
            new Regel("bilag-nummer", ADVARSEL, Bilagsregler::nummer),
            new Regel("bilag-betinget", ADVARSEL, Bilagsregler::betinget),
            new Regel("bilag-samme-fil", ADVARSEL, Bilagsregler::sammeFil),
            new Regel("fil", ADVARSEL, Bilagsregler::fil),
            new Regel("notat", BEMAERKNING, Notatregler::notat),
            // length and money
            new Regel("laengde", ADVARSEL, Laengderegler::laengde),
            new Regel("antal-tegn", BEMAERKNING, Laengderegler::antalTegn),
            new Regel("lix-felt", ADVARSEL, Laengderegler::lixFelt),
            new Regel("lix", BEMAERKNING, Laengderegler::lix),
            new Regel("beloeb-format", BEMAERKNING, Penge::format),
            new Regel("beloeb-enhed", ADVARSEL, Penge::enhed),
            new Regel("tabel-sum", ADVARSEL, Tabelregler::sum),
            new Regel("tabel-procent", ADVARSEL, Tabelregler::procent),
            new Regel("tabel-beloeb", ADVARSEL, Tabelregler::beloebModTabel),
            new Regel("nummer", BEMAERKNING, Tabelregler::nummer),
            new Regel("interval", ADVARSEL, Tabelregler::interval),
            // openness
            new Regel("fortrolig", ADVARSEL, Aabenhedsregler::kriterium),
            new Regel("aaben", BEMAERKNING, Aabenhedsregler::aabenMedAnelse),
            new Regel("maerke", BEMAERKNING, Aabenhedsregler::maerke),
            // language
            new Regel("forkortelse", BEMAERKNING, Sprogregler::forkortelse),
            new Regel("dobbeltord", BEMAERKNING, Sprogregler::dobbeltord),
            new Regel("stavning", BEMAERKNING, Sprogregler::stavning),
            new Regel("mellemrum", BEMAERKNING, Sprogregler::mellemrum),
            new Regel("link", BEMAERKNING, Sprogregler::link));

    private Regler() {}
}
