/* A queue worked through by keyboard: the marked entry moves with j and k, its links and buttons answer to their keys. */
"use strict";
(() => {
  const entries = () => [...document.querySelectorAll("[data-entry]")];
  const current = () => document.querySelector("[data-entry][aria-current=true]");
  const typing = target => target.closest("input:not([type=checkbox]), textarea, select") !== null;

  function mark(entry) {
    if (!entry) return;
    entries().forEach(other => other.removeAttribute("aria-current"));
    entry.setAttribute("aria-current", "true");
    entry.setAttribute("tabindex", "-1");
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "nearest" });
  }

  /* A key's answer draws the queue anew: the focus goes to the question that was opened, else back to the entry. */
  function focusAgain() {
    const entry = current();
    if (!entry) return;
    const step = entry.querySelector(".step");
    const wrong = step?.querySelector("[aria-invalid=true]");
    const field = step?.querySelector("select, textarea, input:not([type=hidden])");
    if (wrong) wrong.focus();
    else if (field && !step.contains(document.activeElement)) field.focus();
    else if (document.activeElement === document.body) mark(entry);
  }

  /* Words to be blackened: with Shift held, everything from the last word to this one becomes as this one is. A click on a
     label and the space bar both end in «change», which does not know the Shift key: so it is noted before. */
  let shift = false;
  let before = null;
  ["keydown", "keyup", "mousedown"].forEach(type => document.addEventListener(type, event => {
    shift = event.shiftKey;
    if (shift && type === "mousedown" && event.target.closest(".tokens")) event.preventDefault(); // selects no text
  }, true));

  function tell() {
    const count = document.querySelector("[data-ticked]");
    if (count) count.textContent = count.dataset.ticked.replace("{0}", document.querySelectorAll(".tokens input:checked").length);
  }

  document.addEventListener("change", event => {
    const words = event.target.closest(".tokens");
    if (!words || event.target.type !== "checkbox") return;
    const boxes = [...words.querySelectorAll("input[type=checkbox]")];
    const [from, to] = [boxes.indexOf(before), boxes.indexOf(event.target)].sort((a, b) => a - b);
    if (shift && from >= 0) boxes.slice(from, to + 1).forEach(box => { box.checked = event.target.checked; });
    before = event.target;
    before.focus({ preventScroll: true });
    tell();
  });

  window.jQuery?.(document).on("pfAjaxComplete", () => setTimeout(() => { focusAgain(); tell(); }));

  /* Esc leaves the question that is open, also from within its fields. */
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
    current()?.querySelector(".step [data-cancel]")?.click();
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    const list = entries();
    const place = list.indexOf(current());
    if (event.key === "j") mark(list[Math.min(place + 1, list.length - 1)]);
    else if (event.key === "k") mark(list[Math.max(place - 1, 0)]);
    else {
      const target = current()?.querySelector(`[data-entry-key="${CSS.escape(event.key)}"]`);
      if (!target) return;
      target.click();
    }
    event.preventDefault();
  });
})();
