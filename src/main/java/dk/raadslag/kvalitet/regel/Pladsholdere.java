package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the template or the editor left behind: prompts, comments, notes to oneself. */
public final class Pladsholdere {

    private static final Moenster PROMPTS = Ordliste.af("pladsholdere").somMoenster();
    private static final Moenster RESIDUE = Ordliste.af("redigeringsrester").somMoenster();
    private static final Moenster NOTES = Ordliste.af("arbejdsnoter").somMoenster();
    private static final Pattern QUOTED = Pattern.compile("[”“„»«\"]");
    private static final Moenster PAGE = Moenster.af("(?<![\\p{L}\\p{N}])side \\d{1,3} (?:af|/) \\d{1,3}(?!\\p{N})");
    /** Where a prompt spoils a figure or a signature, not the proposal itself. */
    private static final Set<String> MINOR =
            Set.of(Hovedfelt.LIX.name(), Hovedfelt.ANTAL_TEGN.name(), Hovedfelt.UNDERSKRIFT.name());

    private Pladsholdere() {}

    public static void pladsholder(Sag sag, Melder melder) {
        for (Kilde source : sag.kilder()) {
            boolean minor = MINOR.contains(source.noegle());
            each(source, PROMPTS, minor ? melder.alvor(Alvor.ADVARSEL) : melder);
        }
        sag.bilagstekster().forEach(source -> each(source, PROMPTS, melder.alvor(Alvor.ADVARSEL)));
    }

    public static void redigering(Sag sag, Melder melder) {
        sag.kilder().forEach(source -> each(source, RESIDUE, melder));
        sag.bilagstekster().forEach(source -> each(source, RESIDUE, melder));
    }

    /** A note to oneself; within quotation marks it is somebody else's question. */
    public static void arbejdsnote(Sag sag, Melder melder) {
        for (Kilde source : sag.broedtekst()) {
            note(source, melder);
        }
        sag.bilagstekster().forEach(source -> note(source, melder));
    }

    public static void sidetal(Sag sag, Melder melder) {
        for (Kilde source : sag.broedtekst()) {
            if (source.slags() == Sted.Slags.AFSNIT) {
                for (MatchResult m : PAGE.alle(source.stykke())) {
                    melder.meld(source, m.start(), m.end(), m.group());
                }
            }
        }
    }

    private static void note(Kilde source, Melder melder) {
        for (MatchResult m : NOTES.alle(source.stykke())) {
            String before = source.tekst().substring(Math.max(0, m.start() - 60), m.start());
            String line = before.substring(before.lastIndexOf('\n') + 1);
            if (!QUOTED.matcher(line + m.group()).find()) {
                melder.meld(source, m.start(), m.end(), source.stykke().uddrag(m.start(), m.end()));
            }
        }
    }

    private static void each(Kilde source, Moenster pattern, Melder melder) {
        for (MatchResult m : pattern.alle(source.stykke())) {
            melder.meld(source, m.start(), m.end(), source.stykke().uddrag(m.start(), m.end()));
        }
    }
}
