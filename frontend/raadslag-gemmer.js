// Saves a text to the server and never loses it: what is not acknowledged stays in this browser under its key.

const WAIT = 300;
const AT_MOST = 2000;
const RETRY = 4000;
const RETRY_AT_MOST = 60000;

const clock = () => new Date().toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" });

export class Gemmer {
  /**
   * host: the element; read(): the text now; equal(a, b): whether two texts say the same.
   * Fires raadslag-status on the host; tells its server of a conflict and of a draft that was found.
   */
  constructor(host, read, equal) {
    this.host = host;
    this.read = read;
    this.equal = equal;
    this.key = "";
    this.base = 0;
    this.version = 0; // counts local changes
    this.acked = 0; // the change that the server has
    this.sending = 0; // calls on their way
    this.conflict = null;
    this.retry = RETRY;
    this.id = crypto.randomUUID?.() ?? String(Math.random());
    this.onOnline = () => {
      this.retry = RETRY;
      this.flush();
    };
    this.onOffline = () => this.dirty && this.status("offline");
    this.onLeave = (event) => {
      if (this.dirty) {
        this.keep();
        event.preventDefault();
      }
    };
    this.onHide = () => this.dirty && this.keep();
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
    addEventListener("pagehide", this.onHide);
  }

  disconnect() {
    if (this.dirty) {
      this.keep();
    }
    clearTimeout(this.timer);
    removeEventListener("online", this.onOnline);
    removeEventListener("offline", this.onOffline);
    removeEventListener("beforeunload", this.onLeave);
    removeEventListener("pagehide", this.onHide);
  }

  /** The server's text and revision; true when the element may show it. Unacknowledged typing is never replaced. */
  fromServer(text, revision) {
    if (this.dirty) {
      return false;
    }
    this.base = revision;
    return true;
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
    this.keep();
    if (!navigator.onLine || !this.host.$server?.gem) {
      this.status("offline");
      this.schedule(RETRY);
      return;
    }
    const version = this.version;
    // -1: on top of what was sent last, whatever revision that became.
    const base = this.sending ? -1 : this.base;
    this.sending++;
    this.sent = version;
    this.since = null;
    const slow = setTimeout(() => this.status("offline"), RETRY);
    try {
      this.answered(JSON.parse(await this.host.$server.gem(this.read(), base)), version);
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

  answered(answer, version) {
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
    if (answer.svar === "gemt") {
      this.base = answer.revision;
      this.acked = Math.max(this.acked, version);
      if (this.dirty) {
        this.keep();
      } else {
        this.forget();
        this.status("gemt", clock());
      }
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

  /** After a conflict: save mine over the newest, knowingly. */
  keepMine() {
    if (this.conflict) {
      this.base = this.conflict.revision;
      this.conflict = null;
      this.version++;
      this.flush();
    }
  }

  /** After a conflict: the newest text; mine is given up. */
  takeNewest() {
    const newest = this.conflict?.tekst ?? null;
    if (newest !== null) {
      this.base = this.conflict.revision;
      this.conflict = null;
      this.acked = this.version;
      this.forget();
      this.status("gemt", clock());
    }
    return newest;
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
    this.store(this.key, { tekst: this.read(), grundlag: this.base, tid: Date.now(), fane: this.id });
  }

  forget() {
    clearTimeout(this.keeper);
    if (this.key && this.load(this.key)?.fane === this.id) {
      localStorage.removeItem(this.key);
    }
  }

  /** Looks once, when the server's text is known, for text that never reached the server. */
  lookForDraft(current) {
    if (!this.key) {
      return;
    }
    const left = this.load(this.key);
    if (left && left.fane !== this.id) {
      localStorage.removeItem(this.key);
      this.store(this.foundKey, [...this.found(), left]);
    }
    const found = this.found().filter((draft) => !this.equal(draft.tekst, current));
    this.store(this.foundKey, found);
    if (found.length) {
      const { tekst, tid } = found.at(-1);
      this.host.$server?.kladdeFundet(tekst, tid);
    }
  }

  /** Takes the newest found draft out; the element shows and saves it on the revision that it was written on. */
  takeDraft() {
    const found = this.found();
    const draft = found.pop();
    this.store(this.foundKey, found);
    if (draft) {
      this.base = draft.grundlag;
    }
    return draft;
  }

  dropDraft() {
    this.store(this.foundKey, this.found().slice(0, -1));
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
