// Saves a text to the server and never loses it: what is not acknowledged stays in this browser under its key.
import { keeps, merge } from "./raadslag-merge.js";

const WAIT = 300;
const AT_MOST = 2000;
const RETRY = 4000;
const RETRY_AT_MOST = 60000;

/** A tab that writes says so at least this often, by its draft: one that is older has nobody behind it any more. */
const ALIVE = RETRY_AT_MOST + 10000;

/** What no browser lets a page that is going away send. */
const PARTING_AT_MOST = 60000;

const MONTH = 30 * 24 * 3600 * 1000;

// As the program has it: a demo's clock may be ahead.
const ahead = () => Number(document.documentElement.dataset.foran) || 0;
const clock = () => new Date(Date.now() + ahead()).toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });

/** This tab, also after it was loaded again. */
const tab = (() => {
  const fresh = crypto.randomUUID?.() ?? String(Math.random());
  try {
    const known = sessionStorage.getItem("raadslag:fane") ?? fresh;
    sessionStorage.setItem("raadslag:fane", known);
    return known;
  } catch {
    return fresh;
  }
})();

/** Nobody comes back to a draft after a month; what may be confidential does not lie here for ever. */
(function forgetOld() {
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith("raadslag:"))) {
      const draft = [JSON.parse(localStorage.getItem(key))].flat().at(-1);
      if (draft?.tid < Date.now() - MONTH) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // this browser keeps no drafts
  }
})();

/** What this tab sent as its field went away, and the server has: no answer reached the field, and it is no draft. */
document.addEventListener("raadslag-gemt", ({ detail: { noegle, tekst } }) => {
  try {
    const draft = JSON.parse(localStorage.getItem(noegle));
    if (draft?.fane === tab && draft.tekst === tekst) {
      localStorage.removeItem(noegle);
    }
  } catch {
    // this browser keeps no drafts
  }
});

export class Gemmer {
  /**
   * host: the element, with put(text), which shows a text as if it had been written there; read(): the text now;
   * equal(a, b): whether two texts say the same; pieces: the text in pieces for raadslag-merge.js,
   * { split, glue, between }, and said(text), its words.
   * Fires raadslag-status on the host; tells its server of a conflict, of a draft that was found, and of a text that
   * another has written over.
   */
  constructor(host, read, equal, pieces) {
    this.host = host;
    this.read = read;
    this.equal = equal;
    this.pieces = pieces;
    this.key = "";
    this.base = 0;
    this.known = false; // whether the server's text has been shown
    this.from = ""; // the newest text that is known here to be the server's
    this.origin = ""; // what stood here before anything was written on this page
    this.written = null; // what this page has saved and nobody has changed since
    this.version = 0; // counts local changes
    this.acked = 0; // the change that the server has
    this.sending = 0; // calls on their way
    this.unanswered = []; // what was sent since the last answer: the server may have it
    this.conflict = null;
    this.retry = RETRY;
    this.onOnline = () => {
      this.retry = RETRY;
      this.flush();
    };
    this.onOffline = () => this.dirty && this.status("offline");
    this.onLeave = (event) => {
      if (this.dirty) {
        this.part();
        this.flush(true);
        if (this.conflict || this.refused || this.failed || !navigator.onLine) {
          event.preventDefault();
        }
      }
    };
    this.onBack = () => this.flush(true);
    this.onHide = () => this.part();
    this.onUnseen = () => document.hidden && this.flush(true);
  }

  get dirty() {
    return this.version > this.acked;
  }

  connect() {
    if (this.dirty) {
      this.schedule(WAIT);
    }
    addEventListener("online", this.onOnline);
    addEventListener("offline", this.onOffline);
    addEventListener("beforeunload", this.onLeave);
    // Before Flow hears of these: it takes the screen away, and says goodbye to the server.
    addEventListener("popstate", this.onBack, { capture: true });
    addEventListener("pagehide", this.onHide, { capture: true });
    document.addEventListener("visibilitychange", this.onUnseen);
  }

  disconnect() {
    if (this.dirty) {
      this.keep();
    }
    clearTimeout(this.keeper);
    clearTimeout(this.timer);
    removeEventListener("online", this.onOnline);
    removeEventListener("offline", this.onOffline);
    removeEventListener("beforeunload", this.onLeave);
    removeEventListener("popstate", this.onBack, { capture: true });
    removeEventListener("pagehide", this.onHide, { capture: true });
    document.removeEventListener("visibilitychange", this.onUnseen);
  }

  /**
   * The server's text and revision; true when the element is to show it. Never in the place of typing that is not
   * acknowledged, nor of what this page itself has saved: that stays as it was typed, not as it is stored.
   */
  fromServer(text, revision) {
    if (this.dirty || (this.known && revision === this.base)) {
      return false;
    }
    if (this.known && this.equal(text, this.read())) {
      this.stand(text, revision);
      return false;
    }
    const mine = this.written;
    this.written = null;
    const fra = this.origin;
    this.stand(text, revision);
    this.origin = text;
    if (mine !== null && !keeps(this.pieces.said(text), this.pieces.said(mine))) {
      this.store(this.foundKey, [...this.found(), { tekst: mine, fra, grundlag: -1, tid: Date.now(), fane: tab }]);
      this.host.$server?.overskrevet(mine);
    }
    return true;
  }

  /** From now on this is the server's text, as far as this page knows. */
  stand(text, revision) {
    this.known = true;
    this.unanswered = [];
    this.from = text;
    this.base = revision;
  }

  changed() {
    this.version++;
    this.since ??= Date.now();
    clearTimeout(this.keeper);
    this.keeper = setTimeout(() => this.dirty && this.keep(), 150);
    if (this.conflict) {
      return;
    }
    this.status(navigator.onLine ? "gemmer" : "offline");
    this.schedule(Math.max(0, Math.min(WAIT, this.since + AT_MOST - Date.now())));
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), wait);
  }

  /**
   * Sends at once what is not sent yet. When the person leaves the field it does not wait for the save before it, so
   * that whatever the person clicks next finds the whole text on the server.
   */
  async flush(leaving = false) {
    clearTimeout(this.timer);
    if (!this.dirty || this.conflict || (this.sending && (!leaving || this.sent === this.version))) {
      return;
    }
    if (!navigator.onLine || !this.host.$server?.gem) {
      this.keep();
      this.status("offline");
      this.schedule(RETRY);
      return;
    }
    const version = this.version;
    const text = this.read();
    this.unanswered.push(text);
    this.keep();
    const base = this.grounds();
    this.sending++;
    this.sent = version;
    this.since = null;
    const slow = setTimeout(() => this.status("offline"), RETRY);
    try {
      this.answered(JSON.parse(await this.host.$server.gem(text, base)), version, text);
    } catch (error) {
      console.warn("raadslag: not saved, trying again", error);
      this.failed = true;
      this.status("offline");
    } finally {
      clearTimeout(slow);
      this.sending--;
      if (this.failed) {
        this.schedule(this.retry);
        this.retry = Math.min(2 * this.retry, RETRY_AT_MOST);
      } else if (this.dirty && !this.sending && !this.conflict && !this.refused) {
        this.schedule(WAIT);
      }
    }
  }

  /** -1: on top of what was sent last, whatever revision that became. */
  grounds() {
    return this.sending ? -1 : this.base;
  }

  /** The page goes away: the last words by a call that outlives it. No answer is heard, so they stay here as well. */
  part() {
    const text = this.dirty ? this.read() : this.parted;
    if (text === this.parted) {
      return;
    }
    this.keep();
    const address = this.host.getAttribute("adresse");
    const body = JSON.stringify({ tekst: text, grundlag: this.grounds() });
    if (address && !this.conflict && !this.refused && body.length < PARTING_AT_MOST) {
      this.parted = text;
      fetch(address, { method: "POST", body, keepalive: true }).catch(() => {});
    }
  }

  answered(answer, version, text) {
    if (this.conflict) {
      return;
    }
    this.failed = answer.svar === "fejl";
    if (this.failed) {
      this.status("offline");
      return;
    }
    this.retry = RETRY;
    this.refused = answer.svar === "afvist";
    if (answer.svar === "gemt" || (answer.svar === "foraeldet" && this.equal(answer.tekst, text))) {
      this.stand(text, answer.revision);
      this.written = text;
      this.acked = Math.max(this.acked, version);
      if (this.dirty) {
        this.keep();
      } else {
        this.forget();
        this.status("gemt", clock());
      }
    } else if (answer.svar === "foraeldet" && [this.parted, ...this.unanswered].some((sent) => sent !== undefined && this.equal(answer.tekst, sent))) {
      this.stand(answer.tekst, answer.revision); // it arrived, and the answer did not; or the person stayed after all
    } else if (answer.svar === "foraeldet") {
      this.conflict = answer;
      this.keep();
      this.status("konflikt");
      this.host.$server?.konflikt(this.read(), answer.tekst, answer.hvem);
    } else {
      this.keep();
      this.status("afvist", answer.besked);
    }
  }

  // After a conflict

  /** Mine is saved over the newest, knowingly. */
  keepMine() {
    if (this.conflict) {
      this.settle();
      this.version++;
      this.flush();
    }
  }

  /** The newest text is shown; mine is given up. */
  takeNewest() {
    if (this.conflict) {
      const newest = this.settle();
      this.host.put(newest);
      this.acked = this.version;
      this.forget();
      clearTimeout(this.timer);
      this.status("gemt", clock());
    }
  }

  /** Both are shown in the field, and saved over the newest. */
  joinNewest() {
    if (this.conflict) {
      const { said } = this.pieces;
      // Where the other took out what stood here, it was written all the same.
      const before = keeps(said(this.conflict.tekst), said(this.from)) ? this.from : this.origin;
      const mine = this.read();
      const newest = this.settle();
      this.host.put(this.join(before, mine, newest));
      this.flush();
    }
  }

  settle() {
    const { tekst, revision } = this.conflict;
    this.conflict = null;
    this.written = null;
    this.stand(tekst, revision);
    this.origin = tekst;
    return tekst;
  }

  join(from, mine, theirs) {
    const { split, glue, between } = this.pieces;
    return glue(merge(split(from), split(mine), split(theirs), between));
  }

  /** Another field goes on with this text: nothing of it is lost with this one. */
  handOver() {
    clearTimeout(this.timer);
    this.acked = this.version;
    this.forget();
  }

  /** Goes on where another field was: on top of what this page sent last, whatever revision that became. */
  takeOver() {
    this.base = -1;
    this.status("gemt", clock());
  }

  // Drafts in this browser

  keep() {
    this.store(this.key, { tekst: this.read(), fra: this.from, grundlag: this.base, tid: Date.now(), fane: tab, sendt: this.unanswered });
  }

  forget() {
    clearTimeout(this.keeper);
    if (this.key && this.load(this.key)?.fane === tab) {
      localStorage.removeItem(this.key);
    }
  }

  /**
   * Looks once, when the server's text is known, for text that never reached the server. Where nobody has written since,
   * or what stands there was sent from here and the answer never came, it is what the person wrote last, and simply stands
   * there again; otherwise it is offered.
   */
  lookForDraft(current, readOnly = false) {
    if (!this.key || this.dirty) {
      return;
    }
    const left = this.load(this.key);
    if (left) {
      localStorage.removeItem(this.key);
      const nobodyWrites = left.fane === tab || Date.now() - left.tid > ALIVE;
      const readable = this.equal(left.tekst, left.tekst);
      if (this.equal(left.tekst, current)) {
        // it arrived, though the answer did not
      } else if ((left.grundlag === this.base || left.sendt?.some((text) => this.equal(text, current))) && nobodyWrites && readable && !readOnly) {
        this.host.put(left.tekst);
        this.flush();
      } else {
        this.store(this.foundKey, [...this.found(), left]);
      }
    }
    const found = this.found().filter((draft) => !this.equal(draft.tekst, current));
    this.store(this.foundKey, found);
    if (found.length) {
      const { tekst, tid } = found.at(-1);
      this.host.$server?.kladdeFundet(tekst, tid);
    }
  }

  /** The newest found draft in the place of what stands here: the person has seen both. */
  useDraft() {
    const draft = this.nextDraft();
    if (draft) {
      this.host.put(draft.tekst);
      this.flush();
    }
  }

  /** The newest found draft together with what stands here. */
  joinDraft() {
    const draft = this.nextDraft();
    if (draft) {
      this.host.put(this.join(draft.fra ?? "", draft.tekst, this.read()));
      this.flush();
    }
  }

  dropDraft() {
    this.nextDraft();
  }

  nextDraft() {
    const found = this.found();
    const draft = found.pop();
    this.store(this.foundKey, found);
    return draft;
  }

  get foundKey() {
    return this.key && `${this.key}:fundet`;
  }

  found() {
    const found = this.load(this.foundKey);
    return Array.isArray(found) ? found : [];
  }

  load(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  }

  store(key, value) {
    if (!key) {
      return;
    }
    try {
      if (Array.isArray(value) && !value.length) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, JSON.stringify(value));
      }
    } catch (error) {
      console.warn("raadslag: this browser keeps no drafts", error);
    }
  }

  status(status, detail) {
    this.host.dataset.status = status;
    this.host.refused = status === "afvist" ? detail : "";
    this.fire("raadslag-status", { status, detail });
  }

  fire(type, detail) {
    this.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
