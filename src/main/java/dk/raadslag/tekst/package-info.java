/** The rich-text model: sealed {@code Node} records to and from ProseMirror JSON, to HTML, to plain text; LIX. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.tekst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
