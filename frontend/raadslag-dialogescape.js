// Escape closes no dialog in which something has been typed or chosen: a reason takes a minute to write, and a key to lose.
// The dialog's own button gives it up. Whoever reloads or leaves the page is asked by the browser; a screen that is taken
// away from somebody asks nobody.

const TYPED =
  "vaadin-text-area, vaadin-text-field, vaadin-email-field, vaadin-integer-field, vaadin-password-field";
const CHOSEN =
  "vaadin-checkbox, vaadin-checkbox-group, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-date-picker, vaadin-time-picker, vaadin-date-time-picker, vaadin-select, vaadin-radio-group, vaadin-integer-field";

const written = new WeakSet();
const chosen = new WeakSet();

const isOpen = (dialog) => dialog.opened && dialog.isConnected;
const holds = (dialog) =>
  chosen.has(dialog) || [...dialog.querySelectorAll(TYPED)].some((field) => written.has(field) && field.value?.trim());

/** A new opening of the same dialog begins anew. */
function choose(dialog) {
  if (!chosen.has(dialog)) {
    chosen.add(dialog);
    dialog.addEventListener("opened-changed", ({ detail }) => !detail.value && chosen.delete(dialog));
  }
}

document.addEventListener("input", ({ target }) => {
  const field = target.closest?.(TYPED);
  if (field?.closest("vaadin-dialog")) {
    written.add(field);
  }
});

// Fields say this only of what a person did, never of what the program shows.
document.addEventListener("change", ({ target }) => {
  const dialog = target.closest?.(CHOSEN)?.closest("vaadin-dialog");
  if (dialog) {
    choose(dialog);
  }
});

// Lines that are added, moved and taken out by buttons are choices too.
document.addEventListener("click", ({ target }) => {
  const dialog = target.closest?.("vaadin-button") && target.closest("[data-valg]")?.closest("vaadin-dialog");
  if (dialog) {
    choose(dialog);
  }
});

// What a dialog has carried out while it stays open is lost no more.
document.addEventListener("raadslag-udfoert", ({ target }) => {
  const dialog = target.closest("vaadin-dialog");
  if (dialog) {
    chosen.delete(dialog);
    dialog.querySelectorAll(TYPED).forEach((field) => written.delete(field));
  }
});

// A list or a calendar that is open inside of the dialog has taken the key before it comes here, and Vaadin's overlays
// listen here too, but only once they are open.
document.addEventListener("keydown", (event) => {
  const dialog = event.key === "Escape" && [...document.querySelectorAll("vaadin-dialog")].findLast((one) => one.opened);
  if (dialog && holds(dialog)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
});

/** Something is shown this once, and nobody has said yet that they have it. */
const isShownOnce = () => document.querySelector("[data-vises-kun-nu]") !== null;

/** Nobody sits there who could answer: a screen left alone goes to the door, whatever stands in it. */
const ALONE = 60_000;
let seen = Date.now();
let sentAway = false;

for (const sign of ["pointermove", "pointerdown", "keydown", "wheel"]) {
  addEventListener(sign, () => (seen = Date.now()), { capture: true, passive: true });
}
addEventListener("raadslag-sendes-vaek", () => (sentAway = true));

addEventListener("beforeunload", (event) => {
  if (sentAway || Date.now() - seen > ALONE) {
    return;
  }
  const held = [...document.querySelectorAll("vaadin-dialog")].some((dialog) => isOpen(dialog) && holds(dialog));
  if (held || isShownOnce()) {
    event.preventDefault();
  }
});
