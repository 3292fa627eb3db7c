package dk.raadslag.offentlig;

import java.util.List;

/** A forum with something public: the years it has met in, newest first, and its newest meetings. */
public record Forumlinje(String forum, String navn, List<Integer> aar, List<Moedelinje> nyeste) {

    public String sti(Sprog sprog, int etAar) {
        return sprog.sti("/" + forum + "/" + etAar);
    }

    public String feed() {
        return "/referater/" + forum + "/abonner.atom";
    }
}
