// Escape closes no dialog in which something has been typed: a reason takes a minute to write, and a key to lose. The
// dialog's own button gives it up.

const written = new WeakSet();

document.addEventListener("input", ({ target }) => {
  const field = target.closest?.("vaadin-text-area, vaadin-text-field");
  if (field?.closest("vaadin-dialog")) {
    written.add(field);
  }
});

// A list or a calendar that is open inside of the dialog has taken the key before it comes here, and Vaadin's overlays
// listen here too, but only once they are open.
document.addEventListener("keydown", (event) => {
  const dialog = event.key === "Escape" && [...document.querySelectorAll("vaadin-dialog")].findLast((one) => one.opened);
  const fields = dialog ? [...dialog.querySelectorAll("vaadin-text-area, vaadin-text-field")] : [];
  if (fields.some((field) => written.has(field) && field.value?.trim())) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
});
