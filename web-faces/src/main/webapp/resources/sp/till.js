/* The till's camera, where the browser can read QR codes by itself; everywhere else the code is typed, or a hand scanner types it. */
"use strict";
(() => {
  const piece = document.querySelector("[data-scan]");
  const field = piece && document.getElementById(piece.dataset.scan);
  if (!field) return;

  /* Ready for the next code, by hand or from a hand scanner; whoever listens hears the last answer with the field. */
  if (document.getElementById("answer")?.textContent.trim()) {
    field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), "answer"].filter(Boolean).join(" "));
  }
  field.focus();
  if (!("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return;

  const start = piece.querySelector("[data-scan-start]");
  const view = piece.querySelector("[data-scan-view]");
  const told = piece.querySelector("[data-scan-told]");
  let stream = null;

  function stop() {
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    view.hidden = true;
  }

  async function look(detector) {
    while (stream) {
      const found = await detector.detect(view).catch(() => []);
      if (found.length > 0 && stream) {
        stop();
        field.value = found[0].rawValue;
        field.form.requestSubmit(field.form.querySelector("[type=submit]"));
        return;
      }
      await new Promise(later => setTimeout(later, 150));
    }
  }

  async function scan() {
    told.textContent = "";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      view.srcObject = stream;
      view.hidden = false;
      await view.play();
      await look(new window.BarcodeDetector({ formats: ["qr_code"] }));
    } catch {
      stop();
      told.textContent = piece.dataset.scanUnclear;
    }
  }

  window.BarcodeDetector.getSupportedFormats().then(formats => {
    piece.hidden = !formats.includes("qr_code");
  }, () => {});
  start.addEventListener("click", () => stream ? stop() : scan());
  window.addEventListener("pagehide", stop);
})();
