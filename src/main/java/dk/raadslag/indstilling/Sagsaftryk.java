package dk.raadslag.indstilling;

import java.util.List;

/** The words of a case as they were when it was sent. */
record Sagsaftryk(String titel, List<Del> dele, List<At> atPunkter, List<Bilag> bilag) {

    /** @param tekst plain text */
    record Del(String noegle, String titel, String tekst) {}

    record At(long id, int nr, String tekst) {}

    record Bilag(long id, int nr, String navn, String sha256) {}

    static Sagsaftryk af(Indstilling sag) {
        return new Sagsaftryk(
                sag.getTitel(),
                sag.getAfsnit().stream()
                        .map(afsnit -> new Del(
                                afsnit.getNoegle(),
                                afsnit.getTitel(),
                                afsnit.laes().toPlainText()))
                        .toList(),
                sag.getAtPunkter().stream()
                        .map(punkt -> new At(punkt.getId(), punkt.getNr(), punkt.getTekst()))
                        .toList(),
                sag.getBilag().stream()
                        .map(bilag -> new Bilag(bilag.getId(), bilag.getNr(), bilag.getNavn(), bilag.getSha256()))
                        .toList());
    }
}
