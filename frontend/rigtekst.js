// <raadslag-rigtekst>: the rich text field. Java side: dk.raadslag.tekst.ui.RigTekst.
import { baseKeymap } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { closeHistory, history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { Gemmer } from "./raadslag-gemmer.js";
import { cleanHtml } from "./rigtekst-indsaet.js";
import { normal } from "./normal-text.js";
import { count, plainText, position } from "./rigtekst-klartekst.js";
import { keys, setLink, typing } from "./rigtekst-kommandoer.js";
import { readDoc, schema, storable, writeDoc } from "./rigtekst-schema.js";
import { Toolbar, address } from "./rigtekst-vaerktoej.js";

const marks = new PluginKey("markeringer");
const FROM_SERVER = "fraServer";
const PROPERTIES = ["vaerdi", "noegle", "etiket", "ord", "skrivebeskyttet", "pladsholder", "fejl", "niveau", "visantal"];
let instances = 0;

class RigTekst extends HTMLElement {
  #set = {};
  #shown = false;

  connectedCallback() {
    for (const name of PROPERTIES) {
      // Values that Flow set before this module was loaded.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this.#set[name] = value;
      }
    }
    if (!this.view) {
      this.#build();
    }
    this.gemmer.connect();
    this.#refresh();
  }

  disconnectedCallback() {
    this.gemmer.disconnect();
  }

  #build() {
    const id = `rigtekst-${++instances}`;
    this.innerHTML = `<div class="rt-top"><div class="rt-etiket" id="${id}-etiket"></div><div class="rt-antal"></div></div>
      <div class="rt-anker"></div><div class="rt-felt"></div><div class="rt-fejl" id="${id}-fejl"></div>
      <div class="rt-besked" role="status"></div>
      <div class="rt-hjaelp" id="${id}-hjaelp" hidden></div>`;
    this.ids = id;
    const leave = this.#leave();
    this.gemmer = new Gemmer(this, () => writeDoc(this.view.state.doc), (a, b) => sameText(a, b), blocks);
    this.plugins = [
      typing,
      keymap({ ...keys(() => this.toolbar?.openLink() ?? false, leave), "Alt-F10": () => (this.toolbar?.focus(), true) }),
      keymap(baseKeymap),
      history(),
      gapCursor(),
      tableEditing(),
      normalised(),
      underlines(this),
      placeholder(this),
    ];
    this.view = new EditorView(this.querySelector(".rt-felt"), {
      state: EditorState.create({ doc: readDoc(""), plugins: this.plugins }),
      editable: () => !this.#set.skrivebeskyttet && this.#shown,
      attributes: () => this.#attributes(),
      dispatchTransaction: (tr) => this.#dispatch(tr),
      transformPastedHTML: (html) => this.#paste(html),
      transformPastedText: (text) => normal(text).replace(/\t/g, " "),
      handlePaste: (view, event) => this.#pasteLink(event),
      handleDrop: (view, event) => this.#filesAlone(event.dataTransfer),
      handleClick: (view, pos) => this.#click(pos),
      handleDOMEvents: {
        paste: (view, event) => {
          this.#tell("");
          return this.#filesAlone(event.clipboardData) && (event.preventDefault(), true);
        },
        keydown: () => {
          this.#readSelection(); // a command meant for what is selected gets all of it, also on a slow machine
          return false;
        },
        keyup: () => {
          this.#readSelection(); // where a key has moved the caret it stays: ProseMirror sets it anew soon after focus
          return false;
        },
      },
    });
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget)) {
        this.gemmer.flush(true);
      }
    });
    this.addEventListener("raadslag-status", () => this.#refresh());
    this.querySelector(".rt-etiket").addEventListener("click", () => this.view.focus());
  }

  /** Escape gives the next Tab back to the page, so that nobody is caught in a list or a table. */
  #leave() {
    let escaped = false;
    this.addEventListener("keydown", (event) => {
      if (!/^(Escape|Tab|Shift)$/.test(event.key)) {
        escaped = false;
      }
    }, true);
    return { escaped: () => escaped, escape: () => (escaped = true) };
  }

  #attributes() {
    const attributes = {
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": `${this.ids}-etiket`,
      "aria-describedby": `${this.ids}-fejl ${this.ids}-hjaelp`,
      spellcheck: "true",
      lang: "da",
      "data-testid": "rigtekst-tekst",
      tabindex: "0",
    };
    if (this.#set.skrivebeskyttet) {
      attributes["aria-readonly"] = "true";
    }
    if (this.refused || this.#set.fejl) {
      attributes["aria-invalid"] = "true";
    }
    if (this.#set.pladsholder) {
      attributes["aria-placeholder"] = this.#set.pladsholder;
    }
    return attributes;
  }

  #words() {
    return (this.words ??= this.#set.ord ? JSON.parse(this.#set.ord) : null);
  }

  #changed(name, value) {
    this.#set[name] = value;
    if (name === "ord") {
      this.words = null;
    }
    if (this.view) {
      this.#refresh();
    }
  }

  #refresh() {
    const { etiket = "", niveau = 0, fejl = "", noegle = "", vaerdi } = this.#set;
    this.gemmer.key = noegle;
    const label = this.querySelector(".rt-etiket");
    label.textContent = etiket;
    if (niveau) {
      label.setAttribute("role", "heading");
      label.setAttribute("aria-level", niveau);
    }
    this.querySelector(`#${this.ids}-fejl`).textContent = this.refused || fejl;
    this.toggleAttribute("invalid", !!(this.refused || fejl));
    this.toggleAttribute("readonly", !!this.#set.skrivebeskyttet);
    const words = this.#words();
    if (words) {
      this.querySelector(".rt-hjaelp").textContent = this.#set.skrivebeskyttet ? "" : words.hjaelp;
    }
    if (words && !this.#set.skrivebeskyttet && !this.toolbar) {
      this.toolbar = new Toolbar(this.view, words);
      this.querySelector(".rt-anker").append(this.toolbar.dom);
      followKeyboard(this.toolbar.dom);
    }
    if (vaerdi && vaerdi !== this.taken) {
      this.taken = vaerdi;
      this.#take(JSON.parse(vaerdi));
    }
    // Attributes and decorations are asked for again.
    this.#readSelection();
    this.view.setProps({});
    this.#count();
  }

  #take({ tekst, revision }) {
    if (this.gemmer.fromServer(tekst, revision)) {
      this.#show(tekst);
    }
    if (!this.#shown) {
      this.#shown = true;
      // Flow adds its listeners after the properties.
      setTimeout(() => this.gemmer.lookForDraft(tekst, !!this.#set.skrivebeskyttet));
    }
  }

  /** Shows a text without counting it as written here; the caret stays where it was as far as it can. */
  #show(json) {
    const doc = readDoc(json);
    if (doc.eq(this.view.state.doc)) {
      return;
    }
    const { from } = this.view.state.selection;
    const state = EditorState.create({ doc, plugins: this.plugins });
    this.view.updateState(state);
    if (this.view.hasFocus()) {
      const at = doc.resolve(Math.min(from, doc.content.size));
      this.view.dispatch(state.tr.setSelection(TextSelection.near(at)).setMeta(FROM_SERVER, true));
    }
    this.toolbar?.update(this.view.state);
    this.#count();
  }

  /** Takes in what the browser selected but has not yet told of: else the next update would put the old selection back. */
  #readSelection() {
    if (!this.view.composing) {
      this.view.domObserver.forceFlush();
      this.view.domObserver.flush();
    }
  }

  #dispatch(tr) {
    this.view.updateState(this.view.state.apply(tr));
    this.toolbar?.update(this.view.state);
    if (tr.docChanged && !tr.getMeta(FROM_SERVER)) {
      this.#count();
      this.gemmer.changed();
    }
  }

  #count() {
    const words = this.#words();
    const counter = this.querySelector(".rt-antal");
    counter.hidden = !this.#set.visantal || !words;
    if (!counter.hidden) {
      const n = count(plainText(this.view.state.doc).text);
      counter.textContent = words.antal.replace("{0}", n.toLocaleString(words.sprog));
    }
  }

  #pasteLink(event) {
    const text = event.clipboardData?.getData("text/plain")?.trim() ?? "";
    if (this.view.state.selection.empty || !/^(https?:\/\/|mailto:)\S+$/i.test(text)) {
      return false;
    }
    setLink(address(text))(this.view.state, this.view.dispatch);
    return true;
  }

  #paste(html) {
    const missed = new Set();
    const clean = cleanHtml(html, missed);
    const words = this.#words();
    if (missed.size && words) {
      const list = new Intl.ListFormat(words.sprog).format([...missed].map((what) => words[`mistet-${what}`]));
      this.#tell(words.mistet.replace("{0}", list) + (missed.has("billeder") ? ` ${words.billede}` : ""));
    }
    return clean;
  }

  /** A screenshot, or files: they are not text, and the person is told where they belong. */
  #filesAlone(data) {
    if (!data?.files?.length || data.types.includes("text/html") || data.getData("text/plain")) {
      return false;
    }
    const image = [...data.files].every((file) => file.type.startsWith("image/"));
    this.#tell(this.#words()?.[image ? "billede" : "fil"] ?? "");
    return true;
  }

  /** Stands under the text until the next paste, and is read aloud. */
  #tell(sentence) {
    this.querySelector(".rt-besked").textContent = sentence;
  }

  #click(pos) {
    const hit = marks.getState(this.view.state).find(pos, pos)[0];
    if (hit?.spec.id) {
      this.dispatchEvent(new CustomEvent("markering-valgt", { detail: { id: hit.spec.id }, bubbles: true }));
    }
    return false;
  }

  // For Java

  /** Underlines ranges of the plain text: [{ from, to, type: "stop"|"advarsel"|"note", id }]. */
  setMarkeringer(ranges) {
    this.#readSelection();
    const { doc } = this.view.state;
    const { pieces } = plainText(doc);
    const found = [];
    for (const { from, to, type, id } of ranges) {
      for (const piece of pieces.filter((p) => p.fra < to && from < p.til)) {
        const start = piece.pos + Math.max(from, piece.fra) - piece.fra;
        const end = piece.pos + Math.min(to, piece.til) - piece.fra;
        found.push(Decoration.inline(start, end, { class: `rt-mark rt-${type}` }, { id }));
      }
    }
    this.view.dispatch(this.view.state.tr.setMeta(marks, DecorationSet.create(doc, found)).setMeta(FROM_SERVER, true));
  }

  /** Puts the caret at an offset of the plain text and shows it. */
  gaaTil(offset, to = offset) {
    const { pieces } = plainText(this.view.state.doc);
    const { state } = this.view;
    const selection = TextSelection.create(state.doc, position(pieces, offset), position(pieces, to));
    this.view.focus();
    this.view.dispatch(state.tr.setSelection(selection).scrollIntoView());
    this.view.domAtPos(selection.from).node.parentElement?.closest("p,li,h3,h4,td,th")?.scrollIntoView({ block: "center" });
  }

  /** Replaces a range of the plain text as if it had been typed; false when other words stand there now. */
  erstat(from, to, expected, replacement) {
    const { text, pieces } = plainText(this.view.state.doc);
    const piece = pieces.find((p) => p.fra <= from && to <= p.til);
    if (!piece || text.slice(from, to) !== expected || this.#set.skrivebeskyttet) {
      return false;
    }
    const { state } = this.view;
    const start = piece.pos + from - piece.fra;
    const tr = state.tr.insertText(storable(replacement), start, start + to - from);
    tr.setSelection(TextSelection.create(tr.doc, start + storable(replacement).length));
    this.view.focus();
    this.view.dispatch(closeHistory(tr).scrollIntoView());
    this.view.dispatch(closeHistory(this.view.state.tr)); // what is typed next is undone by itself
    this.gemmer.flush(true);
    return true;
  }

  /** A text as if it had been written here. */
  put(json) {
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, readDoc(json).content));
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

  focus() {
    this.view?.focus();
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

function sameText(a, b) {
  try {
    return readDoc(a).eq(readDoc(b));
  } catch {
    return false;
  }
}

/** For raadslag-merge.js: a text in its blocks. */
const blocks = {
  said: (json) => plainText(readDoc(json)).text.match(/\S+/g) ?? [],
  split: (json) => JSON.parse(writeDoc(readDoc(json))).content.map((block) => JSON.stringify(block)),
  glue: (pieces) => JSON.stringify({ type: "doc", content: pieces.map((piece) => JSON.parse(piece)) }),
  between: () => [],
};

/** Letters in one piece, however they came: dictated, dropped or typed. */
function normalised() {
  return new Plugin({
    appendTransaction(transactions, old, { doc, tr }) {
      if (!transactions.some((transaction) => transaction.docChanged)) {
        return null;
      }
      doc.descendants((node, pos) => {
        if (node.isText && normal(node.text) !== node.text) {
          const at = tr.mapping.map(pos);
          const text = normal(node.text).replace(/\n/g, " ");
          tr.replaceWith(at, at + node.nodeSize, text ? schema.text(text, node.marks) : []);
        }
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function underlines() {
  return new Plugin({
    key: marks,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, old) => tr.getMeta(marks) ?? old.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => marks.getState(state) },
  });
}

function placeholder(host) {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const empty = doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph && !doc.firstChild.content.size;
        return empty && host.pladsholder
          ? DecorationSet.create(doc, [Decoration.node(0, doc.firstChild.nodeSize, { class: "rt-tom", "data-pladsholder": host.pladsholder })])
          : null;
      },
    },
  });
}

/** On a phone the toolbar lies on the screen keyboard. */
function followKeyboard(dom) {
  const screen = window.visualViewport;
  screen?.addEventListener("resize", () =>
    dom.style.setProperty("--rt-tastatur", `${Math.max(0, innerHeight - screen.height - screen.offsetTop)}px`));
}

customElements.define("raadslag-rigtekst", RigTekst);
