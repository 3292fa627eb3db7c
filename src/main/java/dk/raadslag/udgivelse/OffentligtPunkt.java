package dk.raadslag.udgivelse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point of a public agenda. A confidential one cannot carry text, even by mistake (rule 13).
 *
 * @param titel of a confidential point its public title, if the secretariat gave one
 * @param beslutning outcome of a point without at-punkter
 * @param aabnet if it was confidential before
 * @param rettet if the outcome of a point without at-punkter was corrected
 */
public record OffentligtPunkt(
        long punktId,
        int nr,
        String kategori,
        boolean fortrolig,
        @Nullable String titel,
        @Nullable String enhed,
        @Nullable String sagsnummer,
        List<OffentligtAfsnit> afsnit,
        List<OffentligtAtPunkt> atPunkter,
        @Nullable String beslutning,
        @Nullable String bemaerkning,
        List<OffentligtBilag> bilag,
        @Nullable Long sagId,
        @Nullable Aabnet aabnet,
        @Nullable Rettet rettet) {

    private static final String UDELADT = "[…]";

    /** @throws IllegalArgumentException if a confidential point says more than its number and public title */
    public OffentligtPunkt {
        boolean tavs = afsnit.isEmpty()
                && atPunkter.isEmpty()
                && bilag.isEmpty()
                && Stream.of(enhed, sagsnummer, beslutning, bemaerkning, sagId, aabnet, rettet)
                        .allMatch(del -> del == null);
        if (fortrolig && !tavs) {
            throw new IllegalArgumentException("A confidential point carries nothing but number and public title");
        }
    }

    /** One that was open from the beginning, or is closed. */
    public OffentligtPunkt(
            long punktId,
            int nr,
            String kategori,
            boolean fortrolig,
            @Nullable String titel,
            @Nullable String enhed,
            @Nullable String sagsnummer,
            List<OffentligtAfsnit> afsnit,
            List<OffentligtAtPunkt> atPunkter,
            @Nullable String beslutning,
            @Nullable String bemaerkning,
            List<OffentligtBilag> bilag,
            @Nullable Long sagId) {
        this(
                punktId,
                nr,
                kategori,
                fortrolig,
                titel,
                enhed,
                sagsnummer,
                afsnit,
                atPunkter,
                beslutning,
                bemaerkning,
                bilag,
                sagId,
                null,
                null);
    }

    /** One whose outcome stands as it was first published. */
    public OffentligtPunkt(
            long punktId,
            int nr,
            String kategori,
            boolean fortrolig,
            @Nullable String titel,
            @Nullable String enhed,
            @Nullable String sagsnummer,
            List<OffentligtAfsnit> afsnit,
            List<OffentligtAtPunkt> atPunkter,
            @Nullable String beslutning,
            @Nullable String bemaerkning,
            List<OffentligtBilag> bilag,
            @Nullable Long sagId,
            @Nullable Aabnet aabnet) {
        this(
                punktId,
                nr,
                kategori,
                fortrolig,
                titel,
                enhed,
                sagsnummer,
                afsnit,
                atPunkter,
                beslutning,
                bemaerkning,
                bilag,
                sagId,
                aabnet,
                null);
    }

    /** Whether passages are left out of its words: by the publisher, or by an author who quotes. */
    public boolean isCut() {
        return Stream.of(
                        Stream.of(titel, sagsnummer, bemaerkning),
                        afsnit.stream().map(OffentligtAfsnit::tekst),
                        atPunkter.stream().flatMap(at -> Stream.of(at.tekst(), at.bemaerkning())),
                        bilag.stream().map(OffentligtBilag::navn))
                .flatMap(dele -> dele)
                .anyMatch(del -> del != null && del.contains(UDELADT));
    }

    public static OffentligtPunkt fortroligt(long punktId, int nr, String kategori, @Nullable String offentligTitel) {
        return new OffentligtPunkt(
                punktId,
                nr,
                kategori,
                true,
                offentligTitel,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null);
    }
}
