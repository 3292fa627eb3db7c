/** The agenda of a meeting: its points in order, its published editions, and the meeting's process. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "kalender",
            "kalender :: ui",
            "tekst",
            "kvalitet",
            "dokument",
            "dokument :: ui",
            "samarbejde",
            "samarbejde :: ui",
            "forloeb",
            "indstilling",
            "indstilling :: ui",
            "kreds",
            "kreds :: ui",
            "udgivelse",
            "besked",
            "shell",
            "spor"
        })
package dk.raadslag.dagsorden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
