/* Forms: what was typed is handed over in time, sent once, and not lost with a session. */
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const words = editor => (editor.innerHTML === "<p><br></p>" ? "" : editor.innerHTML);

  /* The rich text widget hands over what was typed only 200 ms after it lost the focus: later than a quick click on «Save». */
  function richTexts() {
    const handOver = () => all(".ui-texteditor").forEach(widget => {
      const field = widget.querySelector(":scope > input");
      const editor = widget.querySelector(".ql-editor");
      if (field && editor) field.value = words(editor);
    });
    document.addEventListener("click", handOver, true);
    document.addEventListener("submit", handOver, true);
  }

  /* A form is sent once: a second click while the answer is on its way would do everything twice. A button that downloads
     (data-again) leaves the page where it is and can be pressed again; where taking the file changes what the page says
     (data-again="reload") the page is fetched anew a moment later, by its address, so that nothing is sent twice. */
  function once() {
    const patience = 20_000;
    const afterFile = 2_000;
    document.addEventListener("submit", event => {
      const form = event.target;
      if (event.defaultPrevented || form.method === "get") return;
      if (event.submitter?.dataset.again === "reload") setTimeout(() => location.replace(location.href.split("#")[0]), afterFile);
      if (event.submitter?.dataset.again !== undefined) return;
      if (Date.now() - Number(form.dataset.sent ?? 0) < patience) event.preventDefault();
      else form.dataset.sent = String(Date.now());
    });
    window.addEventListener("pageshow", event => {
      if (event.persisted) all("form[data-sent]").forEach(form => delete form.dataset.sent);
    });
  }

  /* What was typed is laid aside with each sending and put back where the way over the login leads: that address ends in
     «#typed». Any other page that opens means that it has arrived. Passwords and files are never laid aside. */
  function typed() {
    const key = "sp-typed";
    const here = location.pathname + location.search;
    const left = ["password", "file", "submit", "button", "reset"];
    const kept = form => [...form.elements].filter(field => (field.id || field.name) && !left.includes(field.type)
      && (field.type !== "hidden" || field.parentElement.matches(".ui-texteditor")));
    const name = field => field.id || field.name;
    const layAside = form => {
      if (!form || form.method === "get") return;
      const fields = kept(form).map(field => [name(field), field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value]);
      try {
        if (fields.some(([, value]) => value !== "" && value !== false)) sessionStorage.setItem(key, JSON.stringify({ page: here, form: form.id, fields }));
      } catch { /* private window, or too long */ }
    };
    /* the widget comes a moment after its page */
    const richText = (id, value, attempts = 100) => {
      const editor = window.PrimeFaces?.getWidgetById(id)?.editor;
      if (editor) editor.clipboard.dangerouslyPasteHTML(value);
      else if (attempts > 0) setTimeout(() => richText(id, value, attempts - 1), 50);
    };
    const putBack = aside => {
      const form = document.getElementById(aside.form);
      if (aside.page !== here || !form) return;
      const values = new Map(aside.fields);
      kept(form).filter(field => values.has(name(field))).forEach(field => {
        const value = values.get(name(field));
        if (typeof value === "boolean") field.checked = value;
        else if (field.type === "hidden") richText(field.parentElement.id, value);
        else field.value = value;
      });
      document.getElementById("typed").hidden = false;
    };
    let aside = null;
    try {
      aside = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch { /* private window */ }
    if (location.hash === "#typed") {
      history.replaceState(history.state, "", here);
      if (aside) putBack(aside);
    }
    document.addEventListener("submit", event => { if (!event.defaultPrevented) layAside(event.target); });
    window.jQuery?.(document).on("pfAjaxSend", (event, xhr, settings) => layAside(document.getElementById(settings?.source)?.closest("form")));
  }

  document.addEventListener("DOMContentLoaded", () => {
    richTexts();
    once();
    typed();
  });
})();
