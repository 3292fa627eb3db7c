// Every plain field of the program gets letters in one piece, before the component that owns it reads them.
import { normalise } from "./normal-text.js";

const WORDS = "textarea,input:not([type]),input[type=text],input[type=search]";

document.addEventListener("input", (event) => {
  const field = event.composedPath()[0];
  if (!event.isComposing && field.matches?.(WORDS)) {
    normalise(field);
  }
}, true);
