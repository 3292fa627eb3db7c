package dk.raadslag.indstilling;

import dk.raadslag.indstilling.Aendring.Art;
import dk.raadslag.indstilling.Aendring.Del;
import dk.raadslag.indstilling.Aendring.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two states of a case, place by place, in the order of the newer. */
final class Sagsaendringer {

    private final List<Aendring> aendringer = new ArrayList<>();

    private Sagsaendringer() {}

    static List<Aendring> mellem(Sagsaftryk foer, Sagsaftryk nu) {
        Sagsaendringer alle = new Sagsaendringer();
        alle.text("hoved:titel", "", foer.titel(), nu.titel());
        alle.sections(foer, nu);
        alle.points(foer, nu);
        alle.attachments(foer, nu);
        return List.copyOf(alle.aendringer);
    }

    private void sections(Sagsaftryk foer, Sagsaftryk nu) {
        Map<String, Sagsaftryk.Del> gamle = by(foer.dele(), Sagsaftryk.Del::noegle);
        for (Sagsaftryk.Del del : nu.dele()) {
            Sagsaftryk.Del gammel = gamle.get(del.noegle());
            text("afsnit:" + del.noegle(), del.titel(), gammel == null ? "" : gammel.tekst(), del.tekst());
        }
    }

    private void points(Sagsaftryk foer, Sagsaftryk nu) {
        Map<Long, Sagsaftryk.At> gamle = by(foer.atPunkter(), Sagsaftryk.At::id);
        for (Sagsaftryk.At at : nu.atPunkter()) {
            Sagsaftryk.At gammelt = gamle.remove(at.id());
            if (gammelt == null) {
                whole("at:" + at.id(), Art.TILFOEJET, Integer.toString(at.nr()), at.tekst());
            } else {
                text("at:" + at.id(), Integer.toString(at.nr()), gammelt.tekst(), at.tekst());
            }
        }
        gamle.values().forEach(at -> whole("at:" + at.id(), Art.FJERNET, Integer.toString(at.nr()), at.tekst()));
    }

    private void attachments(Sagsaftryk foer, Sagsaftryk nu) {
        Map<Long, Sagsaftryk.Bilag> gamle = by(foer.bilag(), Sagsaftryk.Bilag::id);
        for (Sagsaftryk.Bilag bilag : nu.bilag()) {
            Sagsaftryk.Bilag gammelt = gamle.remove(bilag.id());
            String sted = "bilag:" + bilag.id();
            if (gammelt == null) {
                whole(sted, Art.TILFOEJET, Integer.toString(bilag.nr()), bilag.navn());
            } else {
                text(sted, Integer.toString(bilag.nr()), gammelt.navn(), bilag.navn());
                if (!gammelt.sha256().equals(bilag.sha256())) {
                    aendringer.add(new Aendring(
                            sted,
                            Art.NY_FIL,
                            Integer.toString(bilag.nr()),
                            List.of(new Del(Slags.UAENDRET, bilag.navn()))));
                }
            }
        }
        gamle.values()
                .forEach(
                        bilag -> whole("bilag:" + bilag.id(), Art.FJERNET, Integer.toString(bilag.nr()), bilag.navn()));
    }

    private void text(String sted, String navn, String foer, String nu) {
        List<Del> dele = Tekstforskel.af(foer, nu);
        if (!dele.isEmpty()) {
            aendringer.add(new Aendring(sted, Art.AENDRET, navn, dele));
        }
    }

    private void whole(String sted, Art art, String navn, String tekst) {
        Slags slags = art == Art.FJERNET ? Slags.SLETTET : Slags.INDSAT;
        aendringer.add(new Aendring(sted, art, navn, List.of(new Del(slags, tekst))));
    }

    private static <K, V> Map<K, V> by(List<V> dele, Function<V, K> noegle) {
        return dele.stream()
                .collect(Collectors.toMap(noegle, Function.identity(), (a, b) -> b, java.util.LinkedHashMap::new));
    }
}
