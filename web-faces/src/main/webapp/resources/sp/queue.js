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
    const field = step?.querySelector("select, textarea, input:not([type=hidden])");
    if (field && !step.contains(document.activeElement)) field.focus();
    else if (document.activeElement === document.body) mark(entry);
  }

  window.jQuery?.(document).on("pfAjaxComplete", () => setTimeout(focusAgain));

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
