// What keys and buttons do.
import { chainCommands, setBlockType, toggleMark } from "prosemirror-commands";
import { undo, redo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { schema } from "./rigtekst-schema.js";

const { bullet_list, ordered_list, list_item, heading, paragraph, hard_break, table, table_row, table_cell, table_header } = schema.nodes;
const DEEPEST = 16;

function listAround(state) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const type = $from.node(depth).type;
    if (type === bullet_list || type === ordered_list) {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
    if (type === table_cell || type === table_header) {
      return null;
    }
  }
  return null;
}

/** Makes a list, changes its kind, or takes the lines out of it. */
function toggleList(type) {
  return (state, dispatch) => {
    const around = listAround(state);
    if (!around) {
      return wrapInList(type)(state, dispatch);
    }
    if (around.node.type === type) {
      return liftListItem(list_item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(around.pos, type));
    return true;
  };
}

function toggleHeading(level) {
  return (state, dispatch) => {
    const { parent } = state.selection.$from;
    const on = parent.type === heading && parent.attrs.level === level;
    return on ? setBlockType(paragraph)(state, dispatch) : setBlockType(heading, { level })(state, dispatch);
  };
}

export function sink(state, dispatch) {
  return state.selection.$from.depth < DEEPEST && sinkListItem(list_item)(state, dispatch);
}

export function insertTable(state, dispatch) {
  const { $from } = state.selection;
  if (tables.isInTable(state) || listAround(state)) {
    return false;
  }
  if (dispatch) {
    const row = (type) => table_row.create(null, [1, 2, 3].map(() => type.createAndFill()));
    const made = table.create(null, [row(table_header), row(table_cell), row(table_cell)]);
    const at = $from.parent.content.size ? $from.after(1) : $from.before(1);
    const to = $from.after(1);
    const last = to === state.doc.content.size;
    const tr = state.tr.replaceWith(at, to, last ? [made, paragraph.create()] : made);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView());
  }
  return true;
}

/** Tab in a table's last cell makes a row more, as in Word. */
function nextCell(state, dispatch, view) {
  if (!tables.isInTable(state)) {
    return false;
  }
  if (!tables.goToNextCell(1)(state, dispatch)) {
    if (dispatch) {
      tables.addRowAfter(state, dispatch);
      tables.goToNextCell(1)(view.state, dispatch);
    }
  }
  return true;
}

function insertBreak(state, dispatch) {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
}

export function linkAt(state) {
  const { $from, empty, from, to } = state.selection;
  if (empty) {
    return schema.marks.link.isInSet($from.marks());
  }
  let found = null;
  state.doc.nodesBetween(from, to, (node) => {
    found ??= schema.marks.link.isInSet(node.marks) ?? null;
  });
  return found;
}

/** The whole run of a link around the caret. */
function linkRange(state) {
  const { $from, from, to, empty } = state.selection;
  const mark = linkAt(state);
  if (!empty || !mark) {
    return { from, to };
  }
  let start = $from.pos;
  let end = $from.pos;
  $from.parent.forEach((child, offset) => {
    const pos = $from.start() + offset;
    if (mark.isInSet(child.marks) && pos <= $from.pos && $from.pos <= pos + child.nodeSize) {
      start = Math.min(start, pos);
      end = Math.max(end, pos + child.nodeSize);
    }
  });
  return { from: start, to: end };
}

export function setLink(href) {
  return (state, dispatch) => {
    const { from, to } = linkRange(state);
    const tr = state.tr;
    if (!href) {
      tr.removeMark(from, to, schema.marks.link);
    } else if (from === to) {
      tr.insert(from, schema.text(href.replace(/^mailto:/i, ""), [schema.marks.link.create({ href })]));
    } else {
      tr.removeMark(from, to, schema.marks.link).addMark(from, to, schema.marks.link.create({ href }));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

const inTable = (state) => tables.isInTable(state);
const inList = (state) => !!listAround(state);
const isMark = (type) => (state) => {
  const { from, to, empty, $from } = state.selection;
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
};
const isList = (type) => (state) => listAround(state)?.node.type === type;
const isHeading = (level) => ({ selection: { $from } }) => $from.parent.type === heading && $from.parent.attrs.level === level;

/** The toolbar's buttons in order: name, command, key, pressed when …, shown when …; null is a gap. */
export const BUTTONS = [
  { name: "fed", run: toggleMark(schema.marks.strong), key: "Mod-b", on: isMark(schema.marks.strong) },
  { name: "kursiv", run: toggleMark(schema.marks.em), key: "Mod-i", on: isMark(schema.marks.em) },
  null,
  { name: "overskrift", run: toggleHeading(3), key: "Mod-Alt-1", on: isHeading(3) },
  { name: "underoverskrift", run: toggleHeading(4), key: "Mod-Alt-2", on: isHeading(4) },
  null,
  { name: "punkter", run: toggleList(bullet_list), key: "Mod-Shift-8", on: isList(bullet_list) },
  { name: "numre", run: toggleList(ordered_list), key: "Mod-Shift-7", on: isList(ordered_list) },
  { name: "rykind", run: sink, key: "Tab", silent: true },
  { name: "rykud", run: liftListItem(list_item), key: "Shift-Tab", silent: true },
  null,
  { name: "link", key: "Mod-k", on: (state) => !!linkAt(state) },
  { name: "tabel", run: (state, dispatch) => !inTable(state) && insertTable(state, dispatch) },
  { name: "raekkeind", run: tables.addRowAfter, when: inTable },
  { name: "kolonneind", run: tables.addColumnAfter, when: inTable },
  { name: "raekkeud", run: tables.deleteRow, when: inTable },
  { name: "kolonneud", run: tables.deleteColumn, when: inTable },
  { name: "tabelud", run: tables.deleteTable, when: inTable },
  null,
  { name: "fortryd", run: undo, key: "Mod-z" },
  { name: "gentag", run: redo, key: "Mod-y" },
];

/** Keys beside the usual ones of prosemirror-commands. */
export function keys(openLink, leave) {
  const bound = {
    "Shift-Mod-z": redo,
    Enter: splitListItem(list_item),
    "Shift-Enter": insertBreak,
    Tab: (state, dispatch, view) => !leave.escaped() && chainCommands(nextCell, swallowIn(inList, sink))(state, dispatch, view),
    "Shift-Tab": (state, dispatch, view) =>
      !leave.escaped() && chainCommands(swallowIn(inTable, tables.goToNextCell(-1)), swallowIn(inList, liftListItem(list_item)))(state, dispatch, view),
    Escape: leave.escape,
    "Mod-k": openLink,
  };
  for (const button of BUTTONS) {
    if (button?.run && button.key && !button.silent) {
      bound[button.key] = button.run;
    }
  }
  return bound;
}

/** Inside a list or table the Tab key belongs to the text, also when there is nowhere to go. */
function swallowIn(where, command) {
  return (state, dispatch, view) => where(state) && (command(state, dispatch, view) || true);
}

export const typing = inputRules({
  rules: [
    wrappingInputRule(/^\s*([-*•])\s$/, bullet_list),
    wrappingInputRule(/^(\d{1,3})[.)]\s$/, ordered_list, (match) => ({ order: +match[1] }),
      (match, node) => node.childCount + node.attrs.order === +match[1]),
    textblockTypeInputRule(/^(#{1,2})\s$/, heading, (match) => ({ level: match[1].length + 2 })),
    new InputRule(/--\s$/, "– "),
  ],
});

