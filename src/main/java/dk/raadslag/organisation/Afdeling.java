package dk.raadslag.organisation;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The department's name, as whoever runs the program sets it. */
@Component
public class Afdeling {

    private final String dansk;
    private final String engelsk;

    Afdeling(@Value("${raadslag.afdeling}") String dansk, @Value("${raadslag.en.afdeling}") String engelsk) {
        this.dansk = dansk;
        this.engelsk = engelsk;
    }

    public String navn(Locale sprog) {
        return sprog.getLanguage().equals("en") ? engelsk : dansk;
    }
}
