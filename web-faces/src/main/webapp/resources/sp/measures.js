/* Measures to judge: with script a vote is sent without leaving the page, and the keys 1, 2, 3 vote while the card has the focus. */
"use strict";
(() => {
  let busy = false;
  const deck = () => document.getElementById("deck");
  const form = () => deck()?.querySelector("form[data-vote]");

  function ready() {
    const keys = deck()?.querySelector(".keys");
    if (keys) keys.hidden = false;
  }

  function show(answer, address) {
    const next = new DOMParser().parseFromString(answer, "text/html").getElementById("deck");
    if (!next) {
      location.assign(address);
      return;
    }
    deck().replaceWith(next);
    history.replaceState(null, "", address);
    ready();
    document.getElementById("measure").focus();
  }

  async function send(sent, button) {
    const body = new URLSearchParams(new FormData(sent));
    body.set("vote", button.value);
    const answer = await fetch(sent.action, { method: "POST", body, credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    show(await answer.text(), answer.url);
  }

  /* Without the network the form goes its usual way, so that the browser says what is wrong. */
  function plainly(sent, button) {
    const vote = document.createElement("input");
    vote.type = "hidden";
    vote.name = "vote";
    vote.value = button.value;
    sent.append(vote);
    sent.submit();
  }

  document.addEventListener("submit", event => {
    if (event.target !== form() || !event.submitter) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const { target, submitter } = event;
    send(target, submitter).catch(() => plainly(target, submitter)).finally(() => { busy = false; });
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !deck()?.contains(event.target)) return;
    form()?.querySelector(`[data-key="${event.key}"]`)?.click();
  });

  ready();
})();
