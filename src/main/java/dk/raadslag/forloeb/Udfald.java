package dk.raadslag.forloeb;

import java.util.Set;

/**
 * One way out of a task: a button.
 *
 * @param noegle id of the sequence flow in the BPMN file
 * @param navn its Danish name there
 * @param kraever what the one who presses it must give, e.g. {@code grund} (extension element
 *     {@code raadslag:kraever} in the file)
 */
public record Udfald(String noegle, String navn, Set<String> kraever) {

    public boolean kraever(String hvad) {
        return kraever.contains(hvad);
    }
}
