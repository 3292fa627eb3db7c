/** The core: an indstilling from draft to public minutes, its template, its openness, its process and its screens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "kalender",
            "kalender :: ui",
            "tekst",
            "tekst :: ui",
            "kvalitet",
            "dokument",
            "dokument :: ui",
            "samarbejde",
            "samarbejde :: ui",
            "forloeb",
            "kreds",
            "besked",
            "shell",
            "spor",
            "drift"
        })
package dk.raadslag.indstilling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
