package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Laesning;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * What was found in attached files. A content never changes, so what is known of it is kept at hand. Where a file has still
 * to be read, that goes on without whoever asks: they are told that it is so.
 */
@Component
class Bilagsfund {

    private static final int FILER = 300;
    private static final int VENTER_SEKUNDER = 2;

    private record Kendt(Map<Filtraek, String> traek, List<Fund> fund) {}

    private static final Kendt IKKE_ENDNU = new Kendt(Map.of(Filtraek.IKKE_LAEST, ""), List.of());

    private final Bilagsindhold indhold;
    private final Map<String, CompletableFuture<Optional<Kendt>>> kendte = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Optional<Kendt>>> aeldst) {
            return size() > FILER;
        }
    };

    Bilagsfund(Bilagsindhold indhold) {
        this.indhold = indhold;
    }

    /** Its findings in the text of the file, at this place in the list of bilag. */
    List<Fund> iTeksten(Bilag bilag, int plads) {
        return known(bilag).fund().stream()
                .map(fund -> at(fund, bilag.getNavn(), plads))
                .toList();
    }

    /** As a line of the case's list, with what the file carries along; its text is long, and checked by itself. */
    dk.raadslag.kvalitet.Bilag somLinje(Bilag bilag) {
        return dk.raadslag.kvalitet.Bilag.af(bilag.getNr(), bilag.getNavn())
                .med(new Bilagsfil(
                        bilag.getFilnavn(),
                        bilag.getSha256(),
                        Stykke.TOMT,
                        known(bilag).traek()));
    }

    private Kendt known(Bilag bilag) {
        String sha256 = bilag.getSha256();
        CompletableFuture<Optional<Kendt>> kendt;
        synchronized (kendte) {
            kendt = kendte.get(sha256);
        }
        if (kendt == null) {
            kendt = ask(bilag);
            synchronized (kendte) {
                kendte.put(sha256, kendt);
            }
        }
        Optional<Kendt> svar = await(kendt);
        if (svar.isEmpty() && kendt.isDone()) {
            synchronized (kendte) {
                kendte.remove(sha256, kendt);
            }
        }
        return svar.orElse(IKKE_ENDNU);
    }

    private CompletableFuture<Optional<Kendt>> ask(Bilag bilag) {
        String filnavn = bilag.getFilnavn();
        String sha256 = bilag.getSha256();
        Optional<Bilagsfil> gemt = indhold.kept(filnavn, sha256);
        CompletableFuture<Optional<Kendt>> svar = new CompletableFuture<>();
        Runnable laes = () -> {
            try {
                svar.complete(gemt.map(Laesning::igen)
                        .orElseGet(() -> indhold.read(filnavn, sha256))
                        .map(en -> new Kendt(en.fil().traek(), en.fund())));
            } catch (RuntimeException e) {
                svar.completeExceptionally(e);
            }
        };
        if (gemt.filter(Laesning::isShort).isPresent()) {
            laes.run();
        } else {
            Thread.ofVirtual()
                    .name("bilagsfund")
                    .inheritInheritableThreadLocals(false)
                    .start(laes);
        }
        return svar;
    }

    private static Optional<Kendt> await(CompletableFuture<Optional<Kendt>> svar) {
        try {
            return svar.get(VENTER_SEKUNDER, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Fund at(Fund fund, String bilag, int plads) {
        Sted sted = new Sted(
                Sted.Slags.BILAGSTEKST,
                bilag,
                plads,
                fund.sted().fra(),
                fund.sted().til(),
                0);
        return new Fund(fund.regel(), fund.besked(), fund.alvor(), sted, fund.uddrag(), fund.dele(), null);
    }
}
