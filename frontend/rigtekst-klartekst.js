// The document as plain characters, exactly as dk.raadslag.tekst.Klartekst makes them.

/** Pieces in order: where a paragraph stands in the plain text (fra, til) and its first position in the document. */
export function plainText(doc) {
  const pieces = [];
  let text = "";
  let next = "";
  const blocks = (parent, start, separator) => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.isTextblock) {
        if (pieces.length) {
          text += next || separator;
        }
        next = "";
        const fra = text.length;
        node.forEach((inline) => {
          text += inline.isText ? inline.text : separator === " " ? " " : "\n";
        });
        pieces.push({ fra, til: text.length, pos: pos + 1 });
      } else if (node.type.name === "table") {
        node.forEach((row, rowOffset) =>
          row.forEach((cell, cellOffset, index) => {
            next = index === 0 ? "\n" : "\t";
            blocks(cell, pos + 1 + rowOffset + 1 + cellOffset + 1, " ");
          }));
      } else {
        blocks(node, pos + 1, separator);
      }
    });
  };
  blocks(doc, 0, "\n");
  return { text, pieces };
}

/** The document position of a plain-text offset; between two paragraphs it is the end of the first. */
export function position(pieces, offset) {
  let found = pieces[0];
  for (const piece of pieces) {
    if (piece.fra > offset) {
      break;
    }
    found = piece;
  }
  return found.pos + Math.min(Math.max(0, offset - found.fra), found.til - found.fra);
}

export function count(text) {
  return [...text.replace(/[\n\t]/g, "")].length;
}
