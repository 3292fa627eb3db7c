package dk.raadslag.forloeb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the BPMN file demands with an outcome ({@code raadslag:kraever}) was not said, or was blank. Nothing has changed. */
public class OplysningMangler extends RuntimeException implements Refusal {

    private final List<String> mangler;

    private OplysningMangler(List<String> mangler) {
        super("Missing: " + String.join(", ", mangler));
        this.mangler = List.copyOf(mangler);
    }

    /** @throws OplysningMangler naming everything that is demanded and not given */
    static void kraev(Set<String> kraever, Map<String, Object> givet) {
        List<String> mangler = new ArrayList<>();
        for (String navn : kraever) {
            Object svar = givet.get(navn);
            if (svar == null
                    || svar instanceof CharSequence tekst && tekst.toString().isBlank()) {
                mangler.add(navn);
            }
        }
        if (!mangler.isEmpty()) {
            throw new OplysningMangler(mangler);
        }
    }

    /** Translation keys of what is missing, in the file's order. */
    public List<String> noegler() {
        return mangler.stream().map(navn -> "forloeb.oplysning." + navn).toList();
    }
}
