// Two texts that were made of the same one, put together. Texts are lists of pieces here: words, or blocks.

/** For each piece of a, where it stands in b, as much as possible in the same order; -1 where it does not. */
function matches(a, b) {
  const found = a.map(() => -1);
  let [from, aEnd, bEnd] = [0, a.length, b.length];
  for (; from < aEnd && from < bEnd && a[from] === b[from]; from++) {
    found[from] = from;
  }
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    found[--aEnd] = --bEnd;
  }
  const lengths = Array.from({ length: aEnd - from + 1 }, () => new Uint16Array(bEnd - from + 1));
  const common = (i, j) => lengths[i - from][j - from];
  for (let i = aEnd - 1; i >= from; i--) {
    for (let j = bEnd - 1; j >= from; j--) {
      lengths[i - from][j - from] = a[i] === b[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
    }
  }
  for (let i = from, j = from; i < aEnd && j < bEnd; ) {
    if (a[i] === b[j]) {
      found[i++] = j++;
    } else if (common(i + 1, j) >= common(i, j + 1)) {
      i++;
    } else {
      j++;
    }
  }
  return found;
}

const same = (a, b) => a.length === b.length && a.every((piece, i) => piece === b[i]);

/** Whether everything of the old pieces still stands among the new ones. */
export function keeps(newer, older) {
  return matches(older, newer).every((at) => at >= 0);
}

/**
 * The changes of both. Where both changed the same piece, the other's stands first and mine after it, between them what
 * between() makes of the last piece before.
 */
export function merge(base, mine, theirs, between = () => []) {
  const inMine = matches(base, mine);
  const inTheirs = matches(base, theirs);
  const all = [];
  let [b, i, j] = [0, 0, 0];
  while (b < base.length || i < mine.length || j < theirs.length) {
    let next = b;
    while (next < base.length && (inMine[next] < 0 || inTheirs[next] < 0)) {
      next++;
    }
    const end = next === base.length;
    const was = base.slice(b, next);
    const my = mine.slice(i, end ? mine.length : inMine[next]);
    const their = theirs.slice(j, end ? theirs.length : inTheirs[next]);
    if (same(my, was) || same(my, their)) {
      all.push(...their);
    } else if (same(their, was)) {
      all.push(...my);
    } else {
      all.push(...their);
      if (their.length && my.length) {
        all.push(...between(their.at(-1)));
      }
      all.push(...my);
    }
    if (!end) {
      all.push(base[next]);
    }
    [b, i, j] = [next + 1, end ? mine.length : inMine[next] + 1, end ? theirs.length : inTheirs[next] + 1];
  }
  return all;
}

/** Plain text in words and the spaces between them. */
export const words = {
  said: (text) => text.match(/\S+/g) ?? [],
  split: (text) => text.match(/\S+|\s+/g) ?? [],
  glue: (pieces) => pieces.join(""),
  between: (last) => (/\s$/.test(last) ? [] : [" "]),
};
