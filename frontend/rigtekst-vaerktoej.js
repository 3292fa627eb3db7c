// The toolbar: one stop for the Tab key, arrow keys inside, and a small line for a link's address.
import { BUTTONS, linkAt, setLink } from "./rigtekst-kommandoer.js";
import { cleanHref } from "./rigtekst-schema.js";

const ICONS = {
  fed: '<path d="M6 4h5a3.5 3.5 0 0 1 0 7H6zM6 11h6a3.7 3.7 0 0 1 0 7.5H6z" stroke-width="2.4"/>',
  kursiv: '<path d="M13.5 4H9M11 18.500H6.500M12 4 8.5 18.5"/>',
  overskrift: '<path d="M6 4v14M16 4v14M6 11h10" stroke-width="2.4"/>',
  underoverskrift: '<path d="M7.5 8v10M14.5 8v10M7.5 13h7" stroke-width="1.8"/>',
  punkter: '<path d="M8.5 6h10M8.5 11h10M8.5 16h10"/><path d="M4 6h.01M4 11h.01M4 16h.01" stroke-width="2.6"/>',
  numre: '<path d="M9 6h9.500M9 11h9.500M9 16h9.5"/><path d="m3.5 5 1.2-.8v4M3.3 14.300c1.8-1.6 2.7.1 1.5 1.300L3.4 17.200h2.4" stroke-width="1.3"/>',
  rykind: '<path d="M10 6h8.500M10 11h8.500M10 16h8.500M3.5 8l3 3-3 3"/>',
  rykud: '<path d="M10 6h8.500M10 11h8.500M10 16h8.500M6.5 8l-3 3 3 3"/>',
  link: '<path d="M9.3 12.700a3.3 3.3 0 0 0 4.7 0l2.9-2.900a3.3 3.3 0 1 0-4.7-4.700l-1 1"/><path d="M12.7 9.300a3.3 3.3 0 0 0-4.7 0l-2.9 2.900a3.3 3.3 0 1 0 4.7 4.700l1-1"/>',
  tabel: '<path d="M3.5 4.500h15v13h-15zM3.5 9h15M3.5 13.300h15M8.5 4.500v13M13.5 4.500v13" stroke-width="1.4"/>',
  raekkeind: '<path d="M3.5 4h15v6h-15zM8.5 4v6M13.5 4v6" stroke-width="1.4"/><path d="M11 12.500v6M8 15.500h6"/>',
  kolonneind: '<path d="M4 3.500h6v15H4zM4 8.500h6M4 13.500h6" stroke-width="1.4"/><path d="M12.5 11h6M15.5 8v6"/>',
  raekkeud: '<path d="M3.5 4h15v6h-15zM8.5 4v6M13.5 4v6" stroke-width="1.4"/><path d="M8 15.500h6"/>',
  kolonneud: '<path d="M4 3.500h6v15H4zM4 8.500h6M4 13.500h6" stroke-width="1.4"/><path d="M12.5 11h6"/>',
  tabelud: '<path d="M3.5 4.500h15v13h-15zM3.5 9h15M8.5 4.500v13" stroke-width="1.4"/><path d="m11 11 5 5m0-5-5 5"/>',
  fortryd: '<path d="M7 4 3.5 7.5 7 11M4 7.500h8.500a5 5 0 0 1 0 10H8"/>',
  gentag: '<path d="M15 4l3.5 3.500L15 11M18 7.500H9.500a5 5 0 0 0 0 10H14"/>',
};
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

export class Toolbar {
  constructor(view, words, shortcuts) {
    this.view = view;
    this.words = words;
    this.dom = document.createElement("div");
    this.dom.className = "rt-vaerktoej";
    this.bar = this.dom.appendChild(document.createElement("div"));
    this.bar.className = "rt-knapper";
    this.bar.setAttribute("role", "toolbar");
    this.bar.setAttribute("aria-label", words.vaerktoejslinje);
    // What is only there in a table stands in a line of its own, above: no other button may come under the pointer.
    this.table = document.createElement("span");
    this.table.className = "rt-tabel";
    this.buttons = BUTTONS.map((spec) => (spec ? this.#button(spec) : this.#gap())).filter(Boolean);
    this.bar.append(this.table);
    this.bar.addEventListener("keydown", (event) => this.#arrow(event));
    this.dom.append(this.#linkForm());
    this.update(view.state);
  }

  #gap() {
    this.bar.appendChild(document.createElement("span")).className = "rt-luft";
  }

  #button(spec) {
    const dom = (spec.when ? this.table : this.bar).appendChild(document.createElement("button"));
    const keys = spec.key ? spoken(spec.key) : "";
    dom.type = "button";
    dom.tabIndex = -1;
    dom.dataset.testid = `rigtekst-${spec.name}`;
    dom.dataset.tip = this.words[spec.name] + (keys && ` (${keys})`);
    dom.setAttribute("aria-label", this.words[spec.name]);
    if (spec.key) {
      dom.setAttribute("aria-keyshortcuts", spec.key.replace("Mod", MAC ? "Meta" : "Control").split("-").join("+"));
    }
    dom.innerHTML = `<svg viewBox="0 0 22 22" aria-hidden="true">${ICONS[spec.name]}</svg>`;
    // The text keeps its focus and selection when the mouse is used.
    dom.addEventListener("mousedown", (event) => event.preventDefault());
    dom.addEventListener("click", () => {
      if (dom.getAttribute("aria-disabled") === "true") {
        return;
      }
      if (spec.name === "link") {
        this.openLink();
      } else {
        const keyboard = document.activeElement === dom;
        spec.run(this.view.state, this.view.dispatch, this.view);
        if (!keyboard) {
          this.view.focus();
        } else if (dom.hidden) {
          this.focus();
        }
      }
    });
    return { dom, spec };
  }

  update(state) {
    for (const { dom, spec } of this.buttons) {
      dom.hidden = !!spec.when && !spec.when(state);
      if (spec.run && !dom.hidden) {
        dom.setAttribute("aria-disabled", String(!spec.on?.(state) && !spec.run(state)));
      }
      if (spec.on) {
        dom.setAttribute("aria-pressed", String(spec.on(state)));
      }
    }
    this.table.hidden = this.buttons.every(({ dom, spec }) => !spec.when || dom.hidden);
    const visible = this.#visible();
    if (!visible.some((dom) => dom.tabIndex === 0)) {
      this.buttons.forEach(({ dom }) => (dom.tabIndex = -1));
      visible[0].tabIndex = 0;
    }
  }

  #visible() {
    return [...this.bar.querySelectorAll("button")].filter((dom) => !dom.hidden);
  }

  focus() {
    (this.#visible().find((dom) => dom.tabIndex === 0) ?? this.#visible()[0]).focus();
  }

  #arrow(event) {
    if (event.key === "Escape") {
      this.view.focus();
      return;
    }
    const visible = this.#visible();
    const at = visible.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: visible.length - 1 }[event.key];
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    const next = visible[(to + visible.length) % visible.length];
    this.buttons.forEach(({ dom }) => (dom.tabIndex = -1));
    next.tabIndex = 0;
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  // Links

  #linkForm() {
    const form = document.createElement("div");
    form.className = "rt-linkform";
    form.hidden = true;
    form.setAttribute("role", "group");
    form.setAttribute("aria-label", this.words.link);
    this.input = form.appendChild(document.createElement("input"));
    this.input.type = "text";
    this.input.inputMode = "url";
    this.input.placeholder = "https://";
    this.input.setAttribute("aria-label", this.words.adresse);
    this.input.dataset.testid = "rigtekst-adresse";
    const button = (name, run) => {
      const dom = form.appendChild(document.createElement("button"));
      dom.type = "button";
      dom.textContent = this.words[name];
      dom.dataset.testid = `rigtekst-${name}`;
      dom.addEventListener("click", run);
      return dom;
    };
    button("linkind", () => this.#applyLink());
    this.removeLink = button("linkud", () => this.#closeLink(setLink(null)));
    this.error = form.appendChild(document.createElement("span"));
    this.error.className = "rt-fejl";
    this.error.setAttribute("role", "alert");
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === this.input) {
        event.preventDefault();
        this.#applyLink();
      } else if (event.key === "Escape") {
        event.stopPropagation();
        this.#closeLink();
      }
    });
    this.form = form;
    return form;
  }

  openLink() {
    const link = linkAt(this.view.state);
    this.form.hidden = false;
    this.removeLink.hidden = !link;
    this.error.textContent = "";
    this.input.removeAttribute("aria-invalid");
    this.input.value = link?.attrs.href ?? "";
    this.input.focus();
    this.input.select();
    return true;
  }

  #applyLink() {
    const typed = this.input.value.trim();
    if (!typed) {
      this.#closeLink(setLink(null));
      return;
    }
    const href = address(typed);
    if (!href) {
      this.input.setAttribute("aria-invalid", "true");
      this.error.textContent = this.words.adressefejl;
      return;
    }
    this.#closeLink(setLink(href));
  }

  #closeLink(command) {
    this.form.hidden = true;
    this.view.focus();
    command?.(this.view.state, this.view.dispatch);
  }
}

/** What people type becomes a whole address: aarhus.dk, name@aarhus.dk. */
export function address(typed) {
  const guess = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed
    : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed) ? `mailto:${typed}`
      : /^[^\s/]+\.[a-zæøå]{2,}/i.test(typed) ? `https://${typed}` : typed;
  try {
    return cleanHref(new URL(guess).href);
  } catch {
    return null;
  }
}

function spoken(key) {
  return key.split("-").map((part) => (part === "Mod" ? (MAC ? "⌘" : "Ctrl") : part === "Shift" ? (MAC ? "⇧" : "Skift") : part.toUpperCase().replace("TAB", "Tab").replace("ALT", "Alt"))).join(MAC ? "" : "+");
}
