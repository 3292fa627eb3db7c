// Watches, across tabs, when the person last did something. Tells the server now and then that someone is there, warns
// some minutes before the session ends, and signs out when it has; the same person comes back to where they were.
// Attributes: minutter, advarsel (minutes before), person, egentlig (who sits in that person's chair).
import { forgetAllBut, forgetOnLeaving } from "./raadslag-kladder.js";

const KEY = "raadslag:aktiv";
const BACK = "raadslag:tilbage";
const TOLD_FOR = 300;
const LOOK = 5000;
const TELL = 60000;

class Sessionsvagt extends HTMLElement {
  connectedCallback() {
    forgetAllBut([this.getAttribute("person"), this.getAttribute("egentlig")]);
    this.goBack();
    this.seen = () => this.active();
    ["pointerdown", "keydown", "wheel", "touchstart"].forEach((type) => addEventListener(type, this.seen, { passive: true, capture: true }));
    this.left = () => this.isCutOff() && this.rememberPlace();
    addEventListener("pagehide", this.left);
    this.warned = false;
    this.told = Date.now();
    this.stay();
    this.timer = setInterval(() => this.look(), LOOK);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    removeEventListener("pagehide", this.left);
    ["pointerdown", "keydown", "wheel", "touchstart"].forEach((type) => removeEventListener(type, this.seen, { capture: true }));
  }

  /** The person's own hand ends it: nothing of theirs stays in this browser. */
  signsOut() {
    forgetOnLeaving(this.getAttribute("person"));
  }

  /** Under a warning only the answer to it counts: a sleeve on the keyboard is no answer. */
  active() {
    if (!this.warned) {
      this.stay();
    }
  }

  stay() {
    this.own = Date.now();
    try {
      localStorage.setItem(KEY, String(this.own));
    } catch {
      // a browser without storage watches each tab by itself
    }
  }

  last() {
    try {
      return Math.max(this.own, Number(localStorage.getItem(KEY)) || 0);
    } catch {
      return this.own;
    }
  }

  look() {
    const idle = Date.now() - this.last();
    const end = Number(this.getAttribute("minutter")) * 60000;
    const warn = end - Number(this.getAttribute("advarsel")) * 60000;
    if (idle >= end) {
      clearInterval(this.timer);
      this.rememberWhere();
      this.dispatchEvent(new CustomEvent("udloebet"));
    } else if (idle >= warn && !this.warned) {
      this.warned = true;
      this.dispatchEvent(new CustomEvent("advarsel"));
    } else if (idle < warn && this.warned) {
      this.warned = false;
      this.dispatchEvent(new CustomEvent("fortsat"));
    } else if (idle < TELL && Date.now() - this.told >= TELL) {
      this.told = Date.now();
      this.dispatchEvent(new CustomEvent("aktiv"));
    }
  }

  /** Also tells the sign-in page, by a cookie of some minutes, why it is shown. */
  rememberWhere() {
    document.cookie = `udloebet=1; path=/; max-age=${TOLD_FOR}; SameSite=Lax`;
    this.rememberPlace();
  }

  /** The program no longer knows this screen, and has said so: each tab has a place of its own to come back to. */
  isCutOff() {
    return !!document.querySelector(".v-system-error");
  }

  rememberPlace() {
    try {
      const { pathname, search } = location;
      sessionStorage.setItem(BACK, JSON.stringify({ person: this.getAttribute("person"), path: pathname + search }));
    } catch {
      // a browser without storage begins at the front page
    }
  }

  goBack() {
    try {
      const { person, path } = JSON.parse(sessionStorage.getItem(BACK)) ?? {};
      sessionStorage.removeItem(BACK);
      if (person && person === this.getAttribute("person") && path !== location.pathname + location.search) {
        document.cookie = "udloebet=; path=/; max-age=0; SameSite=Lax";
        location.replace(location.origin + path);
      }
    } catch {
      // nothing to go back to
    }
  }
}

customElements.define("raadslag-sessionsvagt", Sessionsvagt);
