package dk.raadslag.sandbox;

import java.io.IOException;

/** What is done to a file in a process of its own. A class with a constructor without parameters: only its name goes over. */
public interface Task {

    /**
     * Whatever it throws is told as {@link Undone.Why#FAILED}, without a word of it.
     *
     * @param name what the file is called, for as far as that decides how it is read
     */
    byte[] perform(String name, byte[] content) throws IOException;
}
