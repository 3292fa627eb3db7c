// What comes from Word, Outlook and the web, made into HTML that the schema can read. Everything else falls away.

const GONE = "style,script,meta,link,title,xml,template,del,.msoDel,.MsoCommentReference,.msocomtxt,.msocomanchor,"
  + ".msocomoff,hr,img,svg,object,iframe,video,audio,canvas,button,input,select,textarea,math,head";

/** HTML from the clipboard to HTML with nothing but paragraphs, headings, lists, tables, links, bold and italic. */
export function cleanHtml(html) {
  const doc = new DOMParser().parseFromString(withoutHandlers(html), "text/html");
  const word = /class="?Mso|urn:schemas-microsoft-com:office|mso-/i.test(html);
  removeComments(doc);
  doc.querySelectorAll(GONE).forEach((element) => element.remove());
  doc.body.querySelectorAll("*").forEach(removeHidden);
  listsFromWord(doc);
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
function removeHidden(element) {
  const css = style(element);
  const hidden = /display:none|mso-hide:all|visibility:hidden|mso-element:comment/.test(css);
  const href = element.getAttribute("href") ?? "";
  if (hidden || /^v:|^w:|^m:/.test(element.localName) || /^#_(msocom|ftn)/.test(href)
      || (element.localName === "o:p" && !element.textContent.replace(/\u00a0/g, " ").trim())) {
    element.remove();
  }
}

/** Word writes a list as paragraphs with a level in their style and the bullet as text. */
function listsFromWord(doc) {
  let open = [];
  for (const p of [...doc.body.querySelectorAll("p,h1,h2,h3,h4,h5,h6")]) {
    const level = /mso-list:l(\d+)level(\d+)/.exec(style(p));
    const marker = [...p.querySelectorAll("span,b,i")].find((span) => /mso-list:ignore/.test(style(span)));
    if (!/^p$/.test(p.localName) || (!level && !marker)) {
      // "MsoListParagraph" without a list is text that belongs to the item before it.
      open = /MsoListParagraph/.test(p.className) && open.length && follows(open[0].list, p)
        ? continueItem(open, p)
        : [];
      marker?.remove();
      continue;
    }
    const sign = marker?.textContent.trim() ?? "";
    marker?.remove();
    const depth = level ? Number(level[2]) : 1;
    const family = level ? level[1] : "0";
    const ordered = /^\(?([0-9]+|[a-z]|[ivxlc]+)[.)]/i.test(sign);
    if (open.length && !follows(open[0].list, p)) {
      open = [];
    }
    while (open.length && open.at(-1).depth > depth) {
      open.pop();
    }
    const top = open.at(-1);
    if (top && top.depth === depth && (top.family !== family || top.ordered !== ordered)) {
      open.pop();
    }
    if (!open.length || open.at(-1).depth < depth) {
      const list = doc.createElement(ordered ? "ol" : "ul");
      const start = parseInt(sign, 10);
      if (ordered && start > 1) {
        list.setAttribute("start", start);
      }
      const parent = open.at(-1);
      if (parent) {
        parent.list.lastElementChild.append(list);
      } else {
        p.before(list);
      }
      open.push({ list, depth, family, ordered });
    }
    const item = doc.createElement("li");
    open.at(-1).list.append(item);
    const paragraph = doc.createElement("p");
    paragraph.append(...p.childNodes);
    item.append(paragraph);
    p.remove();
  }
}

function continueItem(open, p) {
  open.at(-1).list.lastElementChild.append(p);
  return open;
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
