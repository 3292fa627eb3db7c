// The demo's clock: shows what the time is there, and follows when somebody moves it. Attribute: foran (milliseconds that
// the demo is ahead of the machine), which the page's own times go by too (data-foran).

const ZONE = "Europe/Copenhagen";
const KEY = "raadslag:demour";
const LOOK = 400;
const SHORT = matchMedia("(max-width: 600px)");

/** A field that saves itself says how far it is. */
const saves = (field) => !!(field.closest("[data-status]") ?? field.getRootNode().host?.closest("[data-status]"));

class Demour extends HTMLElement {
  static observedAttributes = ["foran"];

  connectedCallback() {
    this.typed = new Set();
    this.onInput = (event) => this.contains(event.target) || this.typed.add(event.composedPath()[0]);
    addEventListener("input", this.onInput, true);
    this.timer = setInterval(() => this.tick(), 1000);
    if (sessionStorage.getItem(KEY)) {
      sessionStorage.removeItem(KEY);
      setTimeout(() => this.querySelector("[data-testid=demour-knap]")?.focus(), LOOK);
    }
  }

  disconnectedCallback() {
    removeEventListener("input", this.onInput, true);
    clearInterval(this.timer);
    clearTimeout(this.waiter);
  }

  attributeChangedCallback() {
    document.documentElement.dataset.foran = this.getAttribute("foran");
    this.tick();
  }

  tick() {
    const place = this.querySelector(".demour-tid");
    const text = SHORT.matches ? this.format("short") : this.format("long");
    if (place && place.textContent !== text) {
      place.textContent = text;
    }
  }

  format(length) {
    return new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "da-DK", {
      weekday: length, day: "numeric", month: length, year: length === "long" ? "numeric" : undefined,
      hour: "numeric", minute: "2-digit", timeZone: ZONE,
    }).format(Date.now() + Number(this.getAttribute("foran")));
  }

  /** Whoever moved the clock comes back to its button. */
  remember() {
    sessionStorage.setItem(KEY, "1");
  }

  /** Loads the screen again, but not from under somebody who writes there, or has a question open. */
  follow() {
    clearTimeout(this.waiter);
    if (!this.busy()) {
      location.reload();
      return;
    }
    this.querySelector(".demour-vent")?.removeAttribute("hidden");
    this.waiter = setTimeout(() => this.follow(), LOOK);
  }

  busy() {
    return (
      !!document.querySelector("vaadin-dialog[opened], vaadin-confirm-dialog[opened]") ||
      [...document.querySelectorAll("[data-status]")].some((field) => field.dataset.status !== "gemt") ||
      [...this.typed].some((field) => field.isConnected && !!field.value && !saves(field))
    );
  }
}

customElements.define("raadslag-demour", Demour);
