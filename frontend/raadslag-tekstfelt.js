// <raadslag-tekstfelt>: plain text that grows, one paragraph or several, saved as carefully as the rich text.
// Java side: dk.raadslag.tekst.ui.TekstFelt.
import { Gemmer } from "./raadslag-gemmer.js";
import { normal, normalise } from "./normal-text.js";
import { words } from "./raadslag-merge.js";

const PROPERTIES = ["vaerdi", "noegle", "etiket", "skrivebeskyttet", "pladsholder", "fejl", "skjultetiket", "hoejst", "flerelinjer", "ord", "ingenfiler", "hint"];
let instances = 0;

class Tekstfelt extends HTMLElement {
  #set = {};
  #shown = false;

  connectedCallback() {
    for (const name of PROPERTIES) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this.#set[name] = value;
      }
    }
    if (!this.input) {
      this.#build();
    }
    this.gemmer.connect();
    this.#refresh();
  }

  disconnectedCallback() {
    this.gemmer.disconnect();
  }

  #build() {
    const id = `tekstfelt-${++instances}`;
    this.innerHTML = `<label for="${id}"></label><textarea id="${id}" rows="1" lang="da" spellcheck="true"
      aria-describedby="${id}-fejl ${id}-hint"></textarea><div class="rt-hint" id="${id}-hint"></div><div class="rt-status" role="status"></div><div class="rt-fejl" id="${id}-fejl"></div><div class="rt-besked" role="status"></div>`;
    this.input = this.querySelector("textarea");
    this.input.dataset.testid = "tekstfelt-tekst";
    this.gemmer = new Gemmer(this, () => this.input.value, (a, b) => this.#stored(a) === this.#stored(b), words);
    this.input.addEventListener("input", (event) => {
      if (!event.isComposing) {
        normalise(this.input);
      }
      if (!this.#set.flerelinjer && /[\r\n\t]/.test(this.input.value)) {
        const at = this.input.selectionStart;
        this.input.value = this.input.value.replace(/[\r\n\t]+/g, " ");
        this.input.setSelectionRange(at, at);
      }
      this.gemmer.changed();
    });
    this.input.addEventListener("paste", (event) => this.#paste(event));
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing && !this.#set.flerelinjer) {
        event.preventDefault();
        this.gemmer.flush(true);
        this.dispatchEvent(new CustomEvent("linjeskift", { bubbles: true }));
      }
    });
    this.input.addEventListener("compositionstart", () => (this.composing = true));
    this.input.addEventListener("compositionend", () => (this.composing = false));
    this.addEventListener("raadslag-status", (event) => {
      this.#tell(event.detail);
      this.#refresh();
    });
    this.input.addEventListener("blur", () => this.gemmer.flush(true));
  }

  /** As the server stores it: the field keeps what was typed, and only what is compared is put in order. */
  #stored(text) {
    return (this.#set.flerelinjer ? text : text.replace(/\s+/g, " ")).normalize("NFC").trim();
  }

  /** Beside a field that stands alone; a page with many has one line for all of them. */
  #tell({ status, detail }) {
    if (this.#set.ord) {
      const words = JSON.parse(this.#set.ord);
      const line = this.querySelector(".rt-status");
      line.textContent = status === "afvist" ? "" : (words[status] ?? "").replace("{0}", detail ?? "").trim();
      line.dataset.status = status;
    }
  }

  /** A screenshot is not text: the person is told where it belongs. Letters come in one piece. */
  #paste(event) {
    const { files, types } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    const alone = files.length && !text && !types.includes("text/html");
    this.querySelector(".rt-besked").textContent = alone ? this.#set.ingenfiler ?? "" : "";
    if (!event.defaultPrevented && text && normal(text) !== text) {
      event.preventDefault();
      this.#insert(normal(text));
    }
  }

  /** As if typed: the browser's own undo takes it back. */
  #insert(text) {
    this.input.focus();
    if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
      this.input.setRangeText(text, this.input.selectionStart, this.input.selectionEnd, "end");
      this.gemmer.changed();
    }
  }

  #changed(name, value) {
    this.#set[name] = value;
    if (this.input) {
      this.#refresh();
    }
  }

  #refresh() {
    const { etiket = "", fejl: given = "", noegle = "", pladsholder = "", hoejst = 0, vaerdi } = this.#set;
    const fejl = this.refused || given;
    this.gemmer.key = noegle;
    this.querySelector("label").textContent = etiket;
    this.querySelector("label").classList.toggle("rt-skjult", !!this.#set.skjultetiket);
    this.querySelector(".rt-fejl").textContent = fejl;
    this.querySelector(".rt-hint").textContent = this.#set.hint ?? "";
    this.input.placeholder = pladsholder;
    this.input.readOnly = !!this.#set.skrivebeskyttet || !this.#shown && !vaerdi;
    this.input.setAttribute("aria-invalid", String(!!fejl));
    this.toggleAttribute("invalid", !!fejl);
    this.toggleAttribute("readonly", !!this.#set.skrivebeskyttet);
    this.toggleAttribute("flerelinjer", !!this.#set.flerelinjer);
    if (hoejst) {
      this.input.maxLength = hoejst;
    }
    if (vaerdi && vaerdi !== this.taken) {
      this.taken = vaerdi;
      const { tekst, revision } = JSON.parse(vaerdi);
      if (this.gemmer.fromServer(tekst, revision)) {
        this.#show(tekst);
      }
      if (!this.#shown) {
        this.#shown = true;
        // Flow adds its listeners after the properties.
        setTimeout(() => this.gemmer.lookForDraft(tekst, !!this.#set.skrivebeskyttet));
      }
    }
  }

  /** The caret stays where it was as far as it can. */
  #show(text) {
    if (this.input.value === text) {
      return;
    }
    const { selectionStart, selectionEnd } = this.input;
    this.input.value = text;
    if (document.activeElement === this.input) {
      this.input.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  /** A text as if it had been written here. */
  put(text) {
    this.#show(text);
    this.gemmer.changed();
  }

  hentKladde() {
    this.gemmer.useDraft();
  }

  joinDraft() {
    this.gemmer.joinDraft();
  }

  kasserKladde() {
    this.gemmer.dropDraft();
  }

  beholdMit() {
    this.gemmer.keepMine();
  }

  joinNewest() {
    this.gemmer.joinNewest();
  }

  tagNyeste() {
    this.gemmer.takeNewest();
  }

  /** A plain field has no underlines inside it: it carries the worst one itself. */
  setMarkeringer(ranges) {
    const order = ["note", "advarsel", "stop"];
    const worst = Math.max(-1, ...ranges.map((range) => order.indexOf(range.type)));
    this.dataset.markering = order[worst] ?? "";
  }

  gaaTil(offset, to = offset) {
    this.input.focus();
    this.input.setSelectionRange(offset, to);
    this.scrollIntoView({ block: "center" });
  }

  erstat(from, to, expected, replacement) {
    if (this.input.value.slice(from, to) !== expected || this.input.readOnly) {
      return false;
    }
    this.input.focus();
    this.input.setSelectionRange(from, to);
    this.#insert(replacement);
    this.gemmer.flush(true);
    return true;
  }

  /** Writes all of the text anew, for the person, and puts the caret there. */
  write(text, caret) {
    this.input.value = text;
    this.input.setSelectionRange(caret, caret);
    this.gemmer.changed();
    this.gemmer.flush(true);
  }

  /** Goes on with a text that was written in another field for the same place until this one was here. */
  takeOver(text) {
    this.gemmer.takeOver();
    if (this.input.value !== text) {
      this.input.value = text;
      this.gemmer.changed();
    }
  }

  focus() {
    this.input?.focus();
  }

  static {
    for (const name of PROPERTIES) {
      Object.defineProperty(this.prototype, name, {
        get() { return this.#set[name]; },
        set(value) { this.#changed(name, value); },
      });
    }
  }
}

customElements.define("raadslag-tekstfelt", Tekstfelt);
