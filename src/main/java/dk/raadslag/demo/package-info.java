/** Demo data: fictional cases taken through the program's own services, at the times they would have happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "organisation",
            "kalender",
            "tekst",
            "dokument",
            "forloeb",
            "kreds",
            "indstilling",
            "dagsorden",
            "referat"
        })
package dk.raadslag.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
