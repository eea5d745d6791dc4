/* The frame's own script: menu on a phone, small cards that close, dialogs, shortcuts, the warning before the session ends. */
"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = target => target.closest("input, textarea, select, [contenteditable=true], .ql-editor") !== null;

  function menu(button) {
    const side = document.getElementById(button.dataset.menu);
    button.addEventListener("click", () => {
      const shown = side.classList.toggle("shown");
      button.setAttribute("aria-expanded", String(shown));
    });
  }

  function closing() {
    const close = except => all("details[data-closes][open]").forEach(card => {
      if (!card.contains(except)) card.open = false;
    });
    document.addEventListener("click", event => close(event.target));
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      all("details[data-closes][open]").forEach(card => { card.open = false; one("summary", card).focus(); });
    });
  }

  function dialogs() {
    document.addEventListener("click", event => {
      const opener = event.target.closest("[data-dialog]");
      if (opener) {
        event.preventDefault();
        document.getElementById(opener.dataset.dialog).showModal();
      } else if (event.target.closest("[data-action=close]")) {
        event.target.closest("dialog").close();
      }
    });
  }

  /* Shortcuts: an element with data-key="a" is clicked (a field focused) by that key; data-key-label says what it does. */
  function keys() {
    const dialog = document.getElementById("keys");
    const list = one("[data-keys]", dialog);
    const known = () => all("[data-key]").filter(element => element.offsetParent !== null && !element.disabled);
    const describe = () => {
      all("[data-own]", list).forEach(line => line.remove());
      [...known(), ...all("[data-entry][aria-current=true] [data-entry-key]")].forEach(element => {
        const term = list.appendChild(document.createElement("dt"));
        const key = term.appendChild(document.createElement("kbd"));
        const text = list.appendChild(document.createElement("dd"));
        key.textContent = element.dataset.key ?? element.dataset.entryKey;
        text.textContent = element.dataset.keyLabel || element.textContent.trim() || element.value || "";
        term.dataset.own = text.dataset.own = "";
      });
    };
    new MutationObserver(describe).observe(dialog, { attributes: true, attributeFilter: ["open"] });
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || one("dialog[open]")) return;
      if (event.key === "?") {
        dialog.showModal();
      } else if (event.key === "/") {
        one(".find input")?.focus();
      } else {
        const element = known().find(candidate => candidate.dataset.key === event.key);
        if (!element) return;
        if (element.matches("textarea, select, input:not([type=submit], [type=button], [type=checkbox])")) element.focus();
        else element.click();
      }
      event.preventDefault();
    });
  }

  /* Two minutes before the session ends the person is asked; all windows of a browser know when one of them was active. */
  function timeout(dialog) {
    const seconds = Number(dialog.dataset.seconds);
    const warning = Math.min(120, seconds / 2);
    const gone = document.getElementById("gone");
    const left = one("[data-left]", dialog);
    const storage = "sp-active";
    const touch = () => { try { localStorage.setItem(storage, String(Date.now())); } catch { /* private window */ } own = Date.now(); };
    let own = Date.now();
    const last = () => { try { return Math.max(own, Number(localStorage.getItem(storage)) || 0); } catch { return own; } };
    const tick = () => {
      const rest = seconds - (Date.now() - last()) / 1000;
      if (rest <= 0) {
        if (dialog.open) dialog.close();
        if (!gone.open && !gone.dataset.told) { gone.dataset.told = "1"; gone.showModal(); }
      } else if (rest <= warning) {
        left.textContent = `${Math.floor(rest / 60)}:${String(Math.floor(rest % 60)).padStart(2, "0")}`;
        if (!dialog.open) dialog.showModal();
      } else {
        delete gone.dataset.told;
        if (dialog.open) dialog.close();
        if (gone.open) gone.close();
      }
    };
    const stay = async () => {
      const answer = await fetch(dialog.dataset.stay, { method: "POST", credentials: "same-origin" });
      if (answer.ok) { touch(); tick(); } else { own = 0; }
    };
    /* What was typed is worth more than a click: with the session gone a form stays where it is. */
    document.addEventListener("submit", event => {
      if ((Date.now() - last()) / 1000 < seconds || event.target.method === "get") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!gone.open) gone.showModal();
    }, true);
    dialog.addEventListener("cancel", event => { event.preventDefault(); stay(); });
    one("[data-action=stay]", dialog).addEventListener("click", stay);
    touch();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", touch);
    setInterval(tick, 1000);
  }

  /* A list that was turned or sorted says where it is now; the address keeps it, so that «back» comes back to it. */
  function lists() {
    if (!window.jQuery) return;
    window.jQuery(document).on("pfAjaxComplete", (event, xhr) => {
      const told = Object.entries(xhr?.pfArgs ?? {}).filter(([name]) => name.startsWith("list-"));
      if (told.length === 0) return;
      const address = new URL(location.href);
      told.forEach(([name, value]) => {
        if (value === "") address.searchParams.delete(name.slice(5));
        else address.searchParams.set(name.slice(5), value);
      });
      history.replaceState(history.state, "", address);
    });
  }

  /* What has to be scrolled sideways can be reached by keyboard, and says what it is. */
  function scrolling() {
    const reach = box => {
      const caption = one("caption", box);
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
        box.setAttribute("role", "group");
        if (caption) box.setAttribute("aria-label", caption.textContent);
      } else {
        ["tabindex", "role", "aria-label"].forEach(name => box.removeAttribute(name));
      }
    };
    const boxes = () => all(".scroll, .wide, .ui-datatable-tablewrapper").forEach(reach);
    boxes();
    window.addEventListener("resize", boxes);
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", boxes);
  }

  /* What went wrong in a long page is told above it: it is brought into sight, once. */
  function told() {
    window.jQuery?.(document).on("pfAjaxComplete", () => setTimeout(() => {
      const message = one("#messages [role=alert]:not([data-seen])");
      if (!message) return;
      message.dataset.seen = "";
      message.scrollIntoView({ block: "nearest" });
    }, 100));
  }

  /* Without a script the button is not there; the browser's own menu prints the same. */
  function printing() {
    all("[data-print]").forEach(button => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
  }

  /* A page that answers a sent form is kept in the history as the page at its address: going back to it or drawing it anew asks
     for that page, where a browser would else offer to send the form once more, or refuse (ERR_CACHE_MISS). */
  function revisitable() {
    history.replaceState(history.state, "", location.href);
  }

  document.addEventListener("DOMContentLoaded", () => {
    revisitable();
    printing();
    all("[data-menu]").forEach(menu);
    closing();
    dialogs();
    lists();
    scrolling();
    told();
    if (document.getElementById("keys")) keys();
    const dialog = document.getElementById("timeout");
    if (dialog) timeout(dialog);
  });
})();
