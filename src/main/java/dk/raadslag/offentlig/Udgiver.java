package dk.raadslag.offentlig;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who publishes the record: municipality and department, as whoever runs the program sets them, in both languages. */
@Component
public class Udgiver {

    private record Navne(String kommune, String afdeling) {}

    private final Navne dansk;
    private final Navne engelsk;

    Udgiver(
            @Value("${raadslag.kommune}") String kommune,
            @Value("${raadslag.afdeling}") String afdeling,
            @Value("${raadslag.en.kommune}") String kommunePaaEngelsk,
            @Value("${raadslag.en.afdeling}") String afdelingPaaEngelsk) {
        dansk = new Navne(kommune, afdeling);
        engelsk = new Navne(kommunePaaEngelsk, afdelingPaaEngelsk);
    }

    /** The text of {@code offentlig.<key>} with municipality and department filled in. */
    public String t(Sprog sprog, String key) {
        Navne navne = sprog == Sprog.EN ? engelsk : dansk;
        return sprog.t(key, navne.kommune(), navne.afdeling());
    }
}
