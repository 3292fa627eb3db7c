// One quiet line for a whole page: "Gemt 10.42", or what is wrong with the worst of its fields.

const ORDER = ["gemt", "gemmer", "offline", "afvist", "konflikt"];

class Gemtstatus extends HTMLElement {
  #states = new Map();

  connectedCallback() {
    this.setAttribute("role", "status");
    this.onStatus = (event) => {
      this.#states.set(event.target, event.detail);
      this.#show();
    };
    document.addEventListener("raadslag-status", this.onStatus);
  }

  disconnectedCallback() {
    document.removeEventListener("raadslag-status", this.onStatus);
  }

  #show() {
    let worst = null;
    for (const [field, state] of this.#states) {
      if (!field.isConnected) {
        this.#states.delete(field);
      } else if (!worst || ORDER.indexOf(state.status) >= ORDER.indexOf(worst.status)) {
        worst = state;
      }
    }
    if (!worst) {
      return;
    }
    if (worst.status === "gemt" && worst.detail) {
      this.time = worst.detail;
    }
    const texts = JSON.parse(this.ord || "{}");
    const text = (texts[worst.status] ?? "").replace("{0}", this.time ?? "").trim();
    this.dataset.status = worst.status;
    if (this.textContent !== text) {
      this.textContent = text;
    }
  }
}

customElements.define("raadslag-gemtstatus", Gemtstatus);
