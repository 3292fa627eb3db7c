package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a case against the rules of the quality check (rule 7). Asks nobody who may see it. */
@Component
class Kvalitetskontrol {

    private final Kvalitetstjek tjek = new Kvalitetstjek();
    private final Bilagsfund bilagsfund;
    private final Moederaekke moeder;

    Kvalitetskontrol(Bilagsfund bilagsfund, Moederaekke moeder) {
        this.bilagsfund = bilagsfund;
        this.moeder = moeder;
    }

    /** All findings, also those set aside: the heaviest first, equally heavy ones in the order of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Kvalitetsfund> fund(Indstilling indstilling) {
        Tjeksag tjeksag = tjeksag(indstilling);
        List<Fund> fund = new ArrayList<>(tjek.tjek(tjeksag.sag()));
        int plads = 0;
        for (Bilag bilag : indstilling.getBilag()) {
            fund.addAll(bilagsfund.iTeksten(bilag, ++plads));
        }
        return fund.stream()
                .map(et -> placed(et, tjeksag, indstilling))
                .sorted(Kvalitetsfund.TUNGEST_FOERST
                        .thenComparing(et -> tjeksag.plads(et.sted()))
                        .thenComparing(Comparator.comparingInt(Kvalitetsfund::fra)))
                .toList();
    }

    /** The case as the rules read it, for the papers of a meeting to be held against. */
    @Transactional(propagation = Propagation.MANDATORY)
    public dk.raadslag.kvalitet.Sag sag(Indstilling indstilling) {
        return tjeksag(indstilling).sag();
    }

    private Tjeksag tjeksag(Indstilling indstilling) {
        return new Tjeksag(indstilling, moeder.moede(indstilling.getMoedeId()).dato(), bilagsfund::somLinje);
    }

    private static Kvalitetsfund placed(Fund fund, Tjeksag tjeksag, Indstilling indstilling) {
        String sted = tjeksag.sted(fund);
        String ord = tjeksag.ord(fund);
        String noegle = fingerprint(fund, sted, ord);
        return new Kvalitetsfund(
                fund, sted, noegle, ord, indstilling.fravalg(noegle).orElse(null));
    }

    private static String fingerprint(Fund fund, String sted, String ord) {
        List<String> dele = new ArrayList<>(List.of(fund.regel(), fund.besked(), sted, ord, fund.uddrag()));
        fund.dele().forEach(del -> dele.add(Objects.toString(del)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", dele).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
