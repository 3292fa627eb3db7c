// The editor's schema: the same names and the same tree as the records in dk.raadslag.tekst.
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const LINK = /^(https?:\/\/[^\s]+|mailto:[^\s]+)$/i;

/** The address if the program keeps such a link, otherwise null. */
export function cleanHref(href) {
  const trimmed = (href ?? "").trim();
  return LINK.test(trimmed) && trimmed.length <= 2000 ? trimmed : null;
}

const isBold = (value) => /^(bold|bolder|[6-9]00)$/.test(value) && null;

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      content: "inline*",
      group: "block",
      attrs: { level: { default: 3 } },
      defining: true,
      parseDOM: ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => ({
        tag,
        attrs: { level: Number(tag[1]) > 3 ? 4 : 3 },
      })),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    bullet_list: {
      content: "list_item+",
      group: "block list",
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
    ordered_list: {
      content: "list_item+",
      group: "block list",
      attrs: { order: { default: 1 }, letters: { default: false } },
      parseDOM: [{ tag: "ol", getAttrs: (dom) => ({
        order: dom.hasAttribute("start") ? Math.max(0, +dom.getAttribute("start") || 1) : 1,
        letters: /^a$/i.test(dom.getAttribute("type") ?? "") || /alpha|latin/.test(dom.style.listStyleType),
      }) }],
      toDOM: ({ attrs }) => ["ol", { start: attrs.order === 1 ? null : attrs.order, type: attrs.letters ? "a" : null }, 0],
    },
    list_item: {
      content: "paragraph (paragraph | list)*",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", 0],
    },
    ...tableNodes({ tableGroup: "block", cellContent: "(paragraph | list)+", cellAttributes: {} }),
    text: { group: "inline" },
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (dom) => { const href = cleanHref(dom.getAttribute("href")); return href ? { href } : false; } }],
      toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "noopener noreferrer" }, 0],
    },
    em: {
      parseDOM: [{ tag: "i" }, { tag: "em" }, { style: "font-style=italic" }, { style: "font-style=normal", clearMark: (m) => m.type.name === "em" }],
      toDOM: () => ["em", 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
        { style: "font-weight=400", clearMark: (m) => m.type.name === "strong" },
        { style: "font-weight=normal", clearMark: (m) => m.type.name === "strong" },
        { style: "font-weight", getAttrs: isBold },
      ],
      toDOM: () => ["strong", 0],
    },
  },
});

export const emptyDoc = () => schema.node("doc", null, [schema.node("paragraph")]);

/** Text that was stored; an empty text for none. */
export function readDoc(json) {
  if (!json) {
    return emptyDoc();
  }
  const doc = schema.nodeFromJSON(JSON.parse(json));
  doc.check();
  return doc;
}

/** JSON of the document without characters that no store keeps. */
export function writeDoc(doc) {
  return JSON.stringify(doc.toJSON(), (key, value) => (key === "text" ? storable(value) : value));
}

export function storable(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ").toWellFormed();
}
