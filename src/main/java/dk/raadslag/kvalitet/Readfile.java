package dk.raadslag.kvalitet;

import dk.raadslag.sandbox.Task;
import java.io.IOException;

/** Reads a file and checks its text. */
public final class Readfile implements Task {

    @Override
    public byte[] perform(String name, byte[] content) throws IOException {
        Bilagsfil file = Bilagslaeser.laes(name, content);
        return Laesningsformat.write(file, new Kvalitetstjek().tjekBilag(file));
    }
}
