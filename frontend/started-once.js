// What a button starts is started once: until the program has answered the first click, and in a double click, another
// on the same button does nothing. Every button of the program is covered, in a dialog or not, whatever it does; so are the
// outcomes at the meeting, where a second tap takes back.

const underWay = new WeakSet();

/** How often to look whether the program has answered. */
const LOOK = 50;

function waits() {
  return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

function release(button) {
  if (waits()) {
    setTimeout(release, LOOK, button);
  } else {
    underWay.delete(button);
  }
}

/** The browser counts the clicks of a quick hand. An arrow that moves something one place may well be clicked like that. */
function isSecondOfTwo(event, button) {
  return event.detail > 1 && !button.getAttribute("theme")?.includes("icon");
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("vaadin-button, .udfald > button");
  if (!button) {
    return;
  }
  if (underWay.has(button) || isSecondOfTwo(event, button)) {
    event.stopImmediatePropagation();
    event.preventDefault();
    return;
  }
  underWay.add(button);
  setTimeout(release, LOOK, button);
}, true);
