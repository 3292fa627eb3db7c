// What comes from Word, Outlook and the web, made into HTML that the schema can read. What falls away is told.
import { normal } from "./normal-text.js";
import { cleanHref } from "./rigtekst-schema.js";

const GONE = "style,script,meta,link,title,xml,template,hr,button,input,select,textarea,head,.EOP";

/** What the text cannot hold and a person would miss, by the word that says so. */
const MISSED = {
  billeder: "img,svg,object,iframe,video,audio,canvas",
  formler: "math",
  slettet: "del,.msoDel",
  kommentarer: ".MsoCommentReference,.msocomtxt,.msocomanchor,.msocomoff",
};

/** HTML from the clipboard to HTML with nothing but paragraphs, headings, lists, tables, links, bold and italic. */
export function cleanHtml(html, missed = new Set()) {
  const doc = new DOMParser().parseFromString(withoutHandlers(normal(html)), "text/html");
  const word = /class="?Mso|urn:schemas-microsoft-com:office|mso-/i.test(html);
  removeComments(doc);
  doc.querySelectorAll(GONE).forEach((element) => element.remove());
  for (const [what, selector] of Object.entries(MISSED)) {
    doc.querySelectorAll(selector).forEach((element) => {
      missed.add(what);
      element.remove();
    });
  }
  doc.body.querySelectorAll("*").forEach((element) => removeHidden(element, missed));
  doc.body.querySelectorAll("*").forEach((element) => noteLook(element, missed));
  listsFromWord(doc, missed);
  listsFromWordOnTheWeb(doc, missed);
  tidyLists(doc);
  doc.body.querySelectorAll("pre").forEach(linesOf);
  doc.body.querySelectorAll("*").forEach(unwrapForeign);
  doc.querySelectorAll("table").forEach(tidyTable);
  if (word) {
    doc.body.querySelectorAll("p").forEach((p) => {
      if (!p.textContent.replace(/\u00a0/g, " ").trim() && !p.closest("td,th,li")) {
        p.remove();
      }
    });
  }
  return doc.body.innerHTML;
}

/** Handlers go before anything is parsed: the page's policy speaks up at the sight of one, even where none can run. */
function withoutHandlers(html) {
  return html.replace(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag) =>
    tag.replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, ""));
}

function removeComments(doc) {
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((comment) => comment.remove());
}

function style(element) {
  return (element.getAttribute("style") ?? "").toLowerCase().replace(/\s+/g, "");
}

/** Comments, hidden text, deletions and the vector shapes of Office. */
function removeHidden(element, missed) {
  const css = style(element);
  const comment = /mso-element:comment/.test(css) || /^#_msocom/.test(element.getAttribute("href") ?? "");
  const hidden = /display:none|mso-hide:all|visibility:hidden/.test(css);
  const shape = /^v:|^m:/.test(element.localName);
  if (comment || hidden || shape || /^w:/.test(element.localName)
      || (element.localName === "o:p" && !element.textContent.replace(/\u00a0/g, " ").trim())) {
    if (comment || (hidden && element.textContent.trim()) || shape) {
      missed.add(comment ? "kommentarer" : hidden ? "skjult" : element.localName[0] === "m" ? "formler" : "billeder");
    }
    element.remove();
  }
}

/** The words stay, what they looked like does not: told where it may have meant something. */
function noteLook(element, missed) {
  const css = style(element);
  if (!element.textContent.trim()) {
    return;
  }
  if (!element.closest("a[href]") && (element.localName === "u" || /text-decoration(-line)?:[^;]*underline/.test(css))) {
    missed.add("understregning");
  }
  if (/^(s|strike)$/.test(element.localName) || /text-decoration(-line)?:[^;]*line-through/.test(css)) {
    missed.add("gennemstregning");
  }
  if (/^(sup|sub)$/.test(element.localName) && !element.querySelector("a")) {
    raise(element, missed);
  }
  const href = element.getAttribute("href") ?? "";
  if (element.localName === "a" && href && !href.startsWith("#") && !cleanHref(href)) {
    missed.add("links");
  }
}

/** m² and CO₂ keep their figures; other raised text becomes text as any. */
function raise(element, missed) {
  const figures = element.localName === "sup" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  if (/^\d+$/.test(element.textContent)) {
    element.textContent = element.textContent.replace(/\d/g, (figure) => figures[figure]);
  } else {
    missed.add("haevet");
  }
}

/** Items one after the other, each with its depth, put together as lists within lists. */
class Nesting {
  #open = [];

  constructor(doc, missed) {
    this.doc = doc;
    this.missed = missed;
  }

  get first() {
    return this.#open[0]?.list;
  }

  end() {
    this.#open = [];
  }

  /** Puts an item with these nodes at its depth; a list that begins there stands before the place. */
  add({ depth, family, sign, bullet }, nodes, place) {
    while (this.#open.length > 1 && this.#open.at(-1).depth > depth) {
      this.#open.pop();
    }
    const top = this.#open.at(-1);
    const kind = numbering(sign, bullet, top?.depth === depth ? top.kind : null);
    if (top && (top.depth > depth || (top.depth === depth && (top.family !== family || top.kind !== kind)))) {
      this.#open.pop();
    }
    if (!this.#open.length || this.#open.at(-1).depth < depth) {
      this.#begin({ depth, family, kind }, sign, place);
    }
    const item = this.doc.createElement("li");
    const paragraph = this.doc.createElement("p");
    paragraph.append(...nodes);
    item.append(paragraph);
    this.#open.at(-1).list.append(item);
  }

  #begin(open, sign, place) {
    const list = this.doc.createElement(open.kind ? "ol" : "ul");
    const number = open.kind === "a" ? letters(sign).charCodeAt(0) - 96 : Number(/(\d+)\D*$/.exec(sign)?.[1]);
    if (open.kind === "a") {
      list.setAttribute("type", "a");
    } else if (open.kind && letters(sign)) {
      this.missed.add("romertal");
    }
    if (number > 1) {
      list.setAttribute("start", number);
    }
    const parent = this.#open.at(-1);
    if (parent) {
      parent.list.lastElementChild.append(list);
    } else {
      place.before(list);
    }
    this.#open.push({ ...open, list });
  }

  /** Text without a sign that belongs to the item before it. */
  goOn(p) {
    this.#open.at(-1).list.lastElementChild.append(p);
  }
}

const letters = (sign) => sign.replace(/[^a-zæøå]/gi, "").toLowerCase();

/** "1" for numbers, "a" for letters, nothing for bullets. An i can be either: what the list is already decides. */
function numbering(sign, bullet, before) {
  if (bullet || (!/^\(?([0-9.]+|[a-zæøå]|[ivxlc]+)[.)]/i.test(sign) && !/^\(?[0-9.]+$/.test(sign))) {
    return "";
  }
  const letter = letters(sign);
  return letter.length === 1 && (before === "a" || (!before && letter !== "i")) ? "a" : "1";
}

/** Word writes a list as paragraphs with a level in their style and the bullet as text. */
function listsFromWord(doc, missed) {
  const nesting = new Nesting(doc, missed);
  for (const p of [...doc.body.querySelectorAll("p,h1,h2,h3,h4,h5,h6")]) {
    const level = /mso-list:l(\d+)level(\d+)/.exec(style(p));
    const marker = [...p.querySelectorAll("span,b,i")].find((span) => /mso-list:ignore/.test(style(span)));
    if (nesting.first && !follows(nesting.first, p)) {
      nesting.end();
    }
    if (p.localName !== "p") {
      // The number of a heading is what others refer to.
      marker?.replaceWith(`${marker.textContent.trim()} `);
      nesting.end();
    } else if (level || marker) {
      const sign = marker?.textContent.trim() ?? "";
      marker?.remove();
      nesting.add({ depth: level ? Number(level[2]) : 1, family: level?.[1] ?? "0", sign, bullet: !sign }, p.childNodes, p);
      p.remove();
    } else if (/MsoListParagraph/.test(p.className) && nesting.first) {
      nesting.goOn(p);
    } else {
      nesting.end();
    }
  }
}

/** Word on the web writes every item as a list of its own, with its depth beside it. */
function listsFromWordOnTheWeb(doc, missed) {
  const nesting = new Nesting(doc, missed);
  const items = [...doc.body.querySelectorAll("li[data-aria-level],.ListContainerWrapper li[aria-level]")].filter((item) => item.closest("ol,ul"));
  const numbers = items.map(({ parentElement: list }, i) =>
    Number(list.getAttribute("start") ?? 1) + [...list.children].indexOf(items[i]));
  items.forEach((item, i) => {
    const list = item.closest("ol,ul");
    const wrapper = list.closest(".ListContainerWrapper");
    const place = wrapper ?? list;
    if (nesting.first && !follows(nesting.first, place)) {
      nesting.end();
    }
    const letter = /alpha|latin/.test(style(list) + style(item)) || /^a$/i.test(list.getAttribute("type") ?? "");
    const alone = item.children.length === 1 && item.firstElementChild.localName === "p";
    nesting.add(
      {
        depth: Number(item.getAttribute("data-aria-level") ?? item.getAttribute("aria-level")),
        family: "",
        sign: letter ? `${String.fromCharCode(96 + numbers[i])}.` : `${numbers[i]}.`,
        bullet: list.localName === "ul",
      },
      (alone ? item.firstElementChild : item).childNodes,
      place,
    );
    item.remove();
    [list, wrapper].filter((empty) => empty && !empty.querySelector("li")).forEach((empty) => empty.remove());
  });
}

/** A list that stands in a list, or in an item without words, belongs to the item before it. */
function tidyLists(doc) {
  for (const list of doc.body.querySelectorAll("ul ul,ul ol,ol ul,ol ol")) {
    const item = list.parentElement;
    const alone = item.localName === "li" && list === item.firstElementChild && !wordsBefore(list);
    const at = alone ? item : /^[uo]l$/.test(item.localName) ? list : null;
    const before = at?.previousElementSibling;
    if (before?.localName === "li") {
      before.append(list);
    } else if (at) {
      at.before(...list.children);
      list.remove();
    }
    if (alone && !item.textContent.trim()) {
      item.remove();
    }
  }
}

function wordsBefore(list) {
  for (let node = list.previousSibling; node; node = node.previousSibling) {
    if (node.textContent.trim()) {
      return true;
    }
  }
  return false;
}

function linesOf(pre) {
  pre.replaceWith(...pre.textContent.replace(/\n$/, "").split("\n").map((line) => {
    const p = pre.ownerDocument.createElement("p");
    p.textContent = line;
    return p;
  }));
}

function follows(list, p) {
  let before = p.previousSibling;
  while (before && before.nodeType === 3 && !before.data.trim()) {
    before = before.previousSibling;
  }
  return before === list;
}

/** Elements of Office's own namespaces, insertions and fonts: their text stays. */
function unwrapForeign(element) {
  if (element.localName.includes(":") || /^(ins|font|section|article|main|header|footer|center)$/.test(element.localName)) {
    element.replaceWith(...element.childNodes);
  }
}

/** A table inside a cell becomes lines, a heading in a cell bold text, a table of one cell its content. */
function tidyTable(table) {
  if (!table.isConnected) {
    return;
  }
  const cells = table.querySelectorAll("td,th");
  if (cells.length <= 1) {
    table.replaceWith(...(cells[0]?.childNodes ?? []));
    return;
  }
  table.querySelectorAll("table").forEach((inner) => {
    const lines = [...inner.querySelectorAll("tr")].map((row) => {
      const p = table.ownerDocument.createElement("p");
      p.textContent = [...row.querySelectorAll("td,th")].map((c) => c.textContent.trim()).join(" ");
      return p;
    });
    inner.replaceWith(...lines);
  });
  table.querySelectorAll("caption,colgroup").forEach((e) => e.remove());
  table.querySelectorAll("h1,h2,h3,h4,h5,h6").forEach((heading) => {
    const p = table.ownerDocument.createElement("p");
    const bold = table.ownerDocument.createElement("strong");
    bold.append(...heading.childNodes);
    p.append(bold);
    heading.replaceWith(p);
  });
  table.querySelectorAll("thead td").forEach((cell) => {
    const th = table.ownerDocument.createElement("th");
    for (const name of ["colspan", "rowspan"]) {
      if (cell.hasAttribute(name)) {
        th.setAttribute(name, cell.getAttribute(name));
      }
    }
    th.append(...cell.childNodes);
    cell.replaceWith(th);
  });
}
