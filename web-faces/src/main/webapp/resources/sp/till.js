/* The till's camera: the browser reads QR codes by itself where it can. Where it cannot, small pictures go to our server, which
   looks for a code and keeps none of them. The code can be typed as well, or a hand scanner types it. */
"use strict";
(() => {
  const piece = document.querySelector("[data-scan]");
  const field = piece && document.getElementById(piece.dataset.scan);
  if (!field) return;

  /* Ready for the next code; whoever listens hears the last answer with the field. */
  if (document.getElementById("answer")?.textContent.trim()) {
    field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), "answer"].filter(Boolean).join(" "));
  }
  field.focus();

  const start = piece.querySelector("[data-scan-start]");
  const view = piece.querySelector("[data-scan-view]");
  const told = piece.querySelector("[data-scan-told]");
  const words = { off: start.dataset.scanOff, on: start.textContent };
  const LOOK_EVERY = 150;
  const SEND_EVERY = 500;
  const ANSWER_WITHIN = 10 * 1000;
  const LONGER_SIDE = 640;
  const QUALITY = 0.85;
  /* Pictures that are sent keep the session; a camera that was forgotten must not keep it for ever. */
  const LOOK_AT_MOST = 5 * 60 * 1000;
  let stream = null;

  async function ofBrowser() {
    if (!("BarcodeDetector" in window)) return null;
    const formats = await window.BarcodeDetector.getSupportedFormats().catch(() => []);
    if (!formats.includes("qr_code")) return null;
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    return { every: LOOK_EVERY, text: async () => (await detector.detect(view).catch(() => []))[0]?.rawValue };
  }

  function ofServer() {
    const canvas = document.createElement("canvas");
    const paper = canvas.getContext("2d");
    const picture = () => {
      const scale = Math.min(1, LONGER_SIDE / Math.max(view.videoWidth, view.videoHeight));
      canvas.width = Math.round(view.videoWidth * scale);
      canvas.height = Math.round(view.videoHeight * scale);
      paper.drawImage(view, 0, 0, canvas.width, canvas.height);
      return new Promise(drawn => canvas.toBlob(drawn, "image/jpeg", QUALITY));
    };
    return { every: SEND_EVERY, text: async () => {
      if (view.videoWidth === 0) return null;
      const body = await picture();
      /* A line that fails for a moment does not end the scan: the next picture comes. */
      const answer = await fetch(piece.dataset.scanTo, {
        method: "POST", body, credentials: "same-origin", redirect: "manual", signal: AbortSignal.timeout(ANSWER_WITHIN)
      }).catch(() => null);
      if (answer?.type === "opaqueredirect" || answer?.status === 403) {
        /* Logged out, or no partner any more: the page tells it better. */
        stop();
        location.assign(location.pathname);
      }
      return answer?.status === 200 ? answer.text().catch(() => null) : null;
    } };
  }

  function show(on) {
    view.hidden = !on;
    start.textContent = on ? words.off : words.on;
    told.textContent = on ? piece.dataset.scanHold : "";
  }

  function stop() {
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    show(false);
  }

  /* Until something is found, or the camera is off; one that was switched on since has a look of its own. */
  async function look(own, reader) {
    const until = Date.now() + LOOK_AT_MOST;
    while (stream === own && Date.now() < until) {
      const text = await reader.text();
      if (stream !== own) return;
      if (text) {
        stop();
        field.value = text;
        field.form.requestSubmit(field.form.querySelector("[type=submit]"));
        return;
      }
      await new Promise(later => setTimeout(later, reader.every));
    }
    if (stream === own) stop();
  }

  async function scan() {
    start.disabled = true;
    told.textContent = "";
    try {
      const own = stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      view.srcObject = stream;
      show(true);
      await view.play();
      start.disabled = false;
      await look(own, await ofBrowser() ?? ofServer());
    } catch (problem) {
      stop();
      told.textContent = problem?.name === "NotAllowedError" ? piece.dataset.scanDenied : piece.dataset.scanNone;
      field.focus();
    } finally {
      start.disabled = false;
    }
  }

  piece.hidden = false;
  if (navigator.mediaDevices?.getUserMedia) {
    start.hidden = false;
    start.addEventListener("click", () => stream ? stop() : scan());
    window.addEventListener("pagehide", stop);
  } else {
    told.textContent = piece.dataset.scanNone;
  }
})();
