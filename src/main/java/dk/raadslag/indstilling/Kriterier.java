package dk.raadslag.indstilling;

import dk.raadslag.drift.CheckedSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The criteria of this municipality, in their order: a file, {@code skabeloner/kriterier.json} unless another is named. */
@Component
public class Kriterier {

    private record Linje(
            String noegle,
            @Nullable Boolean kraeverLov,
            @Nullable Boolean kraeverOphoer,
            String titel,
            String tekst,
            List<String> eksempler,
            List<String> modeksempler,
            Kriterium.@Nullable Ord en) {

        Kriterium kriterium() {
            Kriterium.Ord dansk = new Kriterium.Ord(titel, tekst, eksempler, modeksempler);
            return new Kriterium(
                    noegle,
                    Boolean.TRUE.equals(kraeverLov),
                    Boolean.TRUE.equals(kraeverOphoer),
                    dansk,
                    en == null ? dansk : en);
        }
    }

    private static final String FILE = "raadslag.kriterier";

    private final List<Kriterium> alle;

    @Autowired
    Kriterier(@Value("${raadslag.kriterier:classpath:skabeloner/kriterier.json}") Resource fil) throws IOException {
        this(fil.getInputStream());
    }

    /** For {@link dk.raadslag.drift.SettingsCheck}: a file of one's own that is not there, or no list of criteria. */
    public static void check(CheckedSettings settings) {
        String place = settings.get(FILE);
        if (place.isEmpty()) {
            return;
        }
        try {
            new Kriterier(new DefaultResourceLoader().getResource(place));
        } catch (JacksonException e) {
            String line = e.getLocation() == null
                    ? "?"
                    : Integer.toString(e.getLocation().getLineNr());
            settings.refuse("kriterier", CheckedSettings.variable(FILE), place, line);
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            settings.refuse("fil", CheckedSettings.variable(FILE), place);
        }
    }

    Kriterier(InputStream json) throws IOException {
        try (json) {
            alle = Arrays.stream(JsonMapper.builder().build().readValue(json, Linje[].class))
                    .map(Linje::kriterium)
                    .toList();
        }
    }

    public List<Kriterium> alle() {
        return alle;
    }

    /** Also one that there is no longer: an old case keeps the one it was closed by. */
    public Kriterium med(String noegle) {
        return alle.stream()
                .filter(kriterium -> kriterium.noegle().equals(noegle))
                .findFirst()
                .orElseGet(() -> Kriterium.forhenvaerende(noegle));
    }
}
