/** Decisions per at-punkt at the meeting, and the minutes that make them public. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "kalender",
            "tekst",
            "tekst :: ui",
            "dokument",
            "dokument :: ui",
            "samarbejde",
            "forloeb",
            "indstilling",
            "indstilling :: ui",
            "dagsorden",
            "udgivelse",
            "besked",
            "spor"
        })
package dk.raadslag.referat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
