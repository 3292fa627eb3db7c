package dk.raadslag.kvalitet;

import dk.raadslag.sandbox.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Checks the text of a file that was read before; its name is how much of it is shown. */
public final class Checktext implements Task {

    @Override
    public byte[] perform(String name, byte[] content) throws IOException {
        Stykke text = Stykke.af(new String(content, StandardCharsets.UTF_8));
        Bilagsfil file = new Bilagsfil("", "", text, Integer.parseInt(name), Map.of());
        return Laesningsformat.write(new Bilagsfil("", "", Stykke.TOMT, Map.of()), new Kvalitetstjek().tjekBilag(file));
    }
}
