// What is typed into a longer field of a dialog stays in this browser until the dialog is closed by the person's own hand:
// if the page is loaded again, or the session ends, it stands in the same dialog when that is opened again.

const seen = new WeakSet();

/** Where unsaved words of this field lie: they are this person's, of this screen, dialog and field. */
function place(field, dialog) {
  const person = document.querySelector("raadslag-sessionsvagt")?.getAttribute("person");
  return person && `raadslag:${person}:dialog:${location.pathname}:${dialog.headerTitle ?? ""}:${field.label ?? ""}`;
}

function keep(key, words) {
  try {
    if (key && words?.trim()) {
      localStorage.setItem(key, JSON.stringify({ tekst: words, tid: Date.now() }));
    } else if (key) {
      localStorage.removeItem(key);
    }
  } catch {
    // this browser keeps no drafts
  }
}

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key))?.tekst ?? "";
  } catch {
    return "";
  }
}

function enter(dialog) {
  const fields = dialog.querySelectorAll("vaadin-text-area");
  if (!fields.length || seen.has(dialog)) {
    return;
  }
  seen.add(dialog);
  for (const field of fields) {
    const words = kept(place(field, dialog));
    if (words && !field.value) {
      field.value = words;
      ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
    }
  }
  dialog.addEventListener("opened-changed", ({ detail }) => {
    if (!detail.value) {
      fields.forEach((field) => keep(place(field, dialog), ""));
      seen.delete(dialog);
    }
  });
}

document.addEventListener("focusin", ({ target }) => {
  const dialog = target.closest?.("vaadin-dialog");
  if (dialog) {
    enter(dialog);
  }
});

document.addEventListener("input", ({ target }) => {
  const field = target.closest?.("vaadin-text-area");
  const dialog = field?.closest("vaadin-dialog");
  if (dialog) {
    keep(place(field, dialog), target.value);
  }
});
