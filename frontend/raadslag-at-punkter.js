// <raadslag-at-punkter>: a list of points in which typing never waits. A new point is there at the key that makes it; the
// server's own takes its place, text and caret included, when it comes. Java side: dk.raadslag.indstilling.ui.AtPunktliste.
import "./raadslag-tekstfelt.js";
import { pointsOf } from "./normal-text.js";

const fieldIn = (row) => row.querySelector("raadslag-tekstfelt");

class AtPunkter extends HTMLElement {
  #merged = new Set(); // points that were made and are gone before the server had them

  connectedCallback() {
    if (this.listens) {
      return;
    }
    this.listens = true;
    this.addEventListener("linjeskift", (event) => this.#split(event.target));
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("paste", (event) => this.#paste(event), true);
    this.addEventListener("focusin", (event) => (this.last = event.target));
    this.addEventListener("click", (event) => {
      if (event.target.closest(".at-tilfoej")) {
        event.stopPropagation(); // without this script the server adds one
        this.#add(this.#rows().at(-1), "").input.focus();
      }
    }, true);
  }

  get #list() {
    return this.querySelector(":scope > [role=list]");
  }

  /** The points as the person sees them. */
  #rows() {
    return [...this.#list.children].filter((row) => !row.hidden);
  }

  #row(ref) {
    return [...this.#list.children].find((row) => row.dataset.punkt === ref);
  }

  /** To write: in the first point that is empty, or in a new one. */
  begin() {
    const empty = this.#rows().find((row) => !fieldIn(row).input.value.trim());
    (empty ? fieldIn(empty) : this.#add(this.#rows().at(-1), "")).input.focus();
  }

  // What the person does

  /** Enter: what stands behind the caret becomes a point of its own. */
  #split(field) {
    const { value, selectionStart, selectionEnd, readOnly } = field.input;
    if (readOnly) {
      return;
    }
    const head = value.slice(0, selectionStart).trimEnd();
    const tail = value.slice(selectionEnd).trimStart();
    const row = field.closest("[role=listitem]");
    if (tail || selectionStart < selectionEnd) {
      field.write(head, head.length);
    }
    const made = this.#add(row, tail);
    if (tail) {
      made.closest("[role=listitem]").seam = value.slice(head.length, selectionStart) + value.slice(selectionEnd, value.length - tail.length);
    }
    made.input.focus();
    made.input.setSelectionRange(0, 0);
  }

  #key(event) {
    const row = event.target.closest("[role=listitem]");
    if (!row || event.isComposing) {
      return;
    }
    const up = event.key === "ArrowUp";
    if (event.altKey && (up || event.key === "ArrowDown")) {
      event.preventDefault();
      this.$server.move(row.dataset.punkt, up ? -1 : 1);
    } else if (event.key === "Backspace" && event.target === fieldIn(row).input) {
      this.#join(event, row);
    }
  }

  /** Backspace before the first letter: the point goes on in the one before it. */
  #join(event, row) {
    const { value, selectionEnd, readOnly, maxLength } = event.target;
    const before = this.#rows()[this.#rows().indexOf(row) - 1];
    const to = before && fieldIn(before);
    if (selectionEnd || readOnly || !to || to.input.readOnly) {
      return;
    }
    const head = to.input.value;
    const seam = !head || !value || /\s$/.test(head) ? "" : row.seam ?? " ";
    if (maxLength > 0 && head.length + seam.length + value.length > maxLength) {
      return;
    }
    event.preventDefault();
    to.input.focus();
    if (value) {
      to.write(head + seam + value, head.length + seam.length);
    } else {
      to.input.setSelectionRange(head.length, head.length);
    }
    this.#take(row);
    this.$server.remove(row.dataset.punkt);
  }

  /** Pasted lines are points; their numbers and their "at" stand in front already. */
  #paste(event) {
    const input = event.target;
    const row = input.closest("[role=listitem]");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const [first, ...more] = pointsOf(text);
    const before = input.value.slice(0, input.selectionStart);
    if (!row || input.readOnly || !first || (!more.length && (before.trim() || first === text.trim()))) {
      return;
    }
    event.preventDefault();
    const behind = input.value.slice(input.selectionEnd);
    const head = before + first;
    fieldIn(row).write(more.length ? head : head + behind, head.length);
    let last = fieldIn(row);
    more.forEach((point, i) => {
      const end = i === more.length - 1 ? behind : "";
      last = this.#add(last.closest("[role=listitem]"), point + end);
      last.input.focus();
      last.input.setSelectionRange(point.length, point.length);
    });
  }

  #take(row) {
    if (row.isMade) {
      this.#merged.add(row.dataset.punkt);
      fieldIn(row).gemmer.handOver();
      row.remove();
    } else {
      row.hidden = true;
    }
    this.#renumber();
  }

  // Points that the server does not have yet

  #add(after, text) {
    const ref = `nyt-${crypto.randomUUID?.() ?? Math.random()}`;
    this.$server.add(ref, after?.dataset.punkt ?? "", text);
    const row = this.#make(ref, text);
    if (after) {
      after.after(row);
    } else {
      this.#list.append(row);
    }
    this.#renumber();
    return fieldIn(row);
  }

  #make(ref, text) {
    const row = document.createElement("div");
    row.className = "at";
    row.setAttribute("role", "listitem");
    row.dataset.punkt = ref;
    row.isMade = true;
    const field = document.createElement("raadslag-tekstfelt");
    Object.assign(field, {
      noegle: `${this.noegle}:${ref}`,
      skjultetiket: true,
      pladsholder: this.pladsholder,
      vaerdi: JSON.stringify({ tekst: text, revision: 0 }),
      hoejst: this.hoejst,
      // Sent, in case the person goes on to a button; the field that comes asks for the answer.
      $server: { gem: (now) => (this.$server.write(ref, now), new Promise(() => {})) },
    });
    row.append(document.createElement("b"), field);
    row.firstChild.append("");
    const buttons = this.querySelector(".at-knapper")?.cloneNode(true);
    if (buttons) {
      buttons.inert = true;
      buttons.style.visibility = "hidden"; // keeps the width of the text
      row.append(buttons);
    }
    return row;
  }

  #renumber() {
    this.#rows().forEach((row, i) => {
      const name = this.etiket.replace("{0}", i + 1);
      row.querySelector("b").firstChild.data = name;
      fieldIn(row).etiket = name;
      fieldIn(row).dataset.testid = `at-${i + 1}`;
    });
  }

  // For Java

  /** The server's point for one that was made here. */
  arrived(ref, row) {
    const made = this.#row(ref);
    if (!made) {
      row.hidden = this.#merged.has(ref);
      return;
    }
    const from = fieldIn(made);
    if (from.composing) {
      row.hidden = true;
      from.input.addEventListener("compositionend", () => setTimeout(() => this.arrived(ref, row)), { once: true });
      return;
    }
    const { value, selectionStart, selectionEnd } = from.input;
    const focused = document.activeElement === from.input;
    row.hidden = false;
    row.seam = made.seam;
    from.gemmer.handOver();
    made.remove();
    fieldIn(row).takeOver(value);
    if (focused) {
      fieldIn(row).input.focus();
      fieldIn(row).input.setSelectionRange(selectionStart, selectionEnd);
    }
    this.#renumber();
  }

  /** The server does not take the new point: its text can still be copied. */
  refused(ref, why) {
    const made = this.#row(ref);
    if (made) {
      fieldIn(made).fejl = why;
      fieldIn(made).skrivebeskyttet = true;
    }
  }

  /** The server did not remove it. */
  stays(row) {
    row.hidden = false;
    this.#renumber();
  }

  /** A point that is put in another place loses the focus on the way. */
  moved() {
    if (document.activeElement === document.body && this.last?.isConnected) {
      this.last.focus();
    }
  }

  /** New points whose text never reached the server. */
  resume() {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(`${this.noegle}:`))) {
      const text = JSON.parse(localStorage.getItem(key))?.tekst?.trim();
      if (!this.#row(key.slice(this.noegle.length + 1))) {
        localStorage.removeItem(key);
        if (text) {
          this.#add(this.#rows().at(-1), "").write(text, text.length);
        }
      }
    }
  }
}

customElements.define("raadslag-at-punkter", AtPunkter);
