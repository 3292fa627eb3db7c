// What is typed into a dialog stays in this browser until the dialog is closed by the person's own hand: if the page is
// loaded again or left, or the session ends, it stands in the same dialog when that is opened again. Where another stands
// in the field by then, it is offered below it. So it is also where a dialog was refused because of what another wrote.

import { mark } from "./raadslag-kladder.js";

const FIELDS = "vaadin-text-area, vaadin-text-field, vaadin-email-field, vaadin-integer-field";

/** Each field that has been seen, and what stood in it then. */
const before = new WeakMap();
const watched = new WeakSet();
const left = new WeakSet();

const guard = () => document.querySelector("raadslag-sessionsvagt");
const name = (field) => field.dataset.testid ?? field.label ?? "";

/** Where unsaved words of this field lie: they are this person's, of this screen, dialog, what it is about, and field. */
function place(field, dialog) {
  const person = guard()?.getAttribute("person");
  const same = [...dialog.querySelectorAll(FIELDS)].filter((one) => name(one) === name(field));
  const parts = [person, "dialog", location.pathname, mark(dialog.headerTitle), mark(dialog.dataset.om), mark(name(field)), same.indexOf(field)];
  return person && `raadslag:${parts.join(":")}`;
}

function keep(key, words, stood) {
  try {
    if (key && words !== stood) {
      localStorage.setItem(key, JSON.stringify({ tekst: words, fra: stood, tid: Date.now() }));
    } else if (key) {
      localStorage.removeItem(key);
    }
  } catch {
    // this browser keeps no drafts
  }
}

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function put(field, words) {
  field.value = words;
  ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
}

/** Something else stands there now: both are seen, and the person chooses. */
function offer(field, words) {
  const card = document.createElement("div");
  const said = document.createElement("blockquote");
  const button = document.createElement("button");
  card.className = "card advarsel valgkort";
  card.dataset.testid = "dialogkladde";
  card.setAttribute("role", "status");
  said.textContent = words;
  button.type = "button";
  button.textContent = guard().getAttribute("indsaet");
  button.addEventListener("click", () => {
    put(field, words);
    card.remove();
    field.focus();
  });
  card.append(guard().getAttribute("fundet"), said, button);
  field.after(card);
}

function meet(field, dialog) {
  if (before.has(field)) {
    return;
  }
  const stood = field.value;
  before.set(field, stood);
  const draft = kept(place(field, dialog));
  if (draft && draft.tekst !== stood && !field.readonly) {
    if (draft.fra === stood) {
      put(field, draft.tekst);
    } else {
      offer(field, draft.tekst);
    }
  }
}

function enter(dialog) {
  dialog.querySelectorAll(FIELDS).forEach((field) => meet(field, dialog));
  if (watched.has(dialog)) {
    return;
  }
  watched.add(dialog);
  dialog.addEventListener("opened-changed", ({ detail }) => {
    if (!detail.value && dialog.isConnected && !left.has(dialog) && !("behold" in dialog.dataset)) {
      dialog.querySelectorAll(FIELDS).forEach((field) => {
        keep(place(field, dialog), "", "");
        before.delete(field);
      });
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
  const field = target.closest?.(FIELDS);
  const dialog = field?.closest("vaadin-dialog");
  if (dialog) {
    meet(field, dialog);
    keep(place(field, dialog), target.value, before.get(field));
  }
});

// Back takes the dialog away as well, and nobody has closed it.
addEventListener("popstate", () => document.querySelectorAll("vaadin-dialog").forEach((dialog) => left.add(dialog)), { capture: true });
