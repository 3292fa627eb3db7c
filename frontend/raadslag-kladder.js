// Whose unsaved words lie in this browser, which may be shared: each key names its person by number, and no key tells what
// the words are about. Decision 0047.

const OWNED = /^raadslag:(\d+):/;

/** A name in a key, as something that the name cannot be read from. */
export function mark(name) {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of name ?? "") {
    const code = character.codePointAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return name ? (high >>> 0).toString(36) + (low >>> 0).toString(36) : "";
}

function forget(whose) {
  try {
    Object.keys(localStorage)
      .filter((key) => whose(OWNED.exec(key)?.[1]))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // this browser keeps no drafts
  }
}

/** Somebody is signed in here: what others left is not theirs. */
export function forgetAllBut(people) {
  forget((person) => person && !people.includes(person));
}

/** As the page goes, when what could be saved has been sent; not before, since the person may still stay. */
export function forgetOnLeaving(person) {
  addEventListener("pagehide", () => forget((one) => one === person));
}
