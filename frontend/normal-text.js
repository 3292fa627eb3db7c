// Characters as they are kept: one way to write a letter, nothing that cannot be seen. Java: dk.raadslag.tekst.Tegn.

/**
 * Letters in one piece (å, not a and a ring), no soft hyphens and marks without width; what breaks a line in Word or a PDF
 * breaks it here.
 */
export function normal(text) {
  return text.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n");
}

/** The value of a field, where it is not normal, with the caret where it was. */
export function normalise(input) {
  const value = normal(input.value);
  if (value === input.value) {
    return;
  }
  const caret = normal(input.value.slice(0, input.selectionStart ?? 0)).length;
  input.value = value;
  input.setSelectionRange?.(caret, caret);
}

/** What stands in a point that is pasted with its number and its "at": "1. at rådmanden …", "at 2) …", "• …". */
const SIGN = /^\s*(?:(?:at\s+)?\(?(?:\d{1,2}|[a-zæøå])[.)]|[-–•·*▪o§])\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*\b)(?:at\s+)?/i;
const AT = /^\s*at\s+/i;

/** Pasted lines as points: a line each; where lines have a number or a bullet, one without goes on with the line before it. */
export function pointsOf(text) {
  const lines = normal(text).replace(/\t/g, " ").split("\n").filter((line) => line.trim());
  const marked = lines.some((line) => SIGN.test(line));
  const points = [];
  for (const line of lines) {
    const words = line.replace(SIGN.test(line) ? SIGN : AT, "").trim();
    if (marked && points.length && !SIGN.test(line)) {
      points.push(`${points.pop()} ${words}`);
    } else {
      points.push(words);
    }
  }
  return points.filter(Boolean);
}
