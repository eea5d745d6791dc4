/* The till's camera: the browser reads QR codes by itself where it can, else jsQR does. The code can be typed as well, or a hand
   scanner types it. No picture leaves the device. */
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
  let stream = null;

  async function ofBrowser() {
    if (!("BarcodeDetector" in window)) return null;
    const formats = await window.BarcodeDetector.getSupportedFormats().catch(() => []);
    if (!formats.includes("qr_code")) return null;
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    return async () => (await detector.detect(view).catch(() => []))[0]?.rawValue;
  }

  async function ofLibrary() {
    await new Promise((loaded, failed) => {
      if (window.jsQR) return loaded();
      const script = document.createElement("script");
      script.src = piece.dataset.scanReader;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    const canvas = document.createElement("canvas");
    const paper = canvas.getContext("2d", { willReadFrequently: true });
    return async () => {
      if (view.videoWidth === 0) return null;
      canvas.width = view.videoWidth;
      canvas.height = view.videoHeight;
      paper.drawImage(view, 0, 0);
      const picture = paper.getImageData(0, 0, canvas.width, canvas.height);
      return window.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: "dontInvert" })?.data;
    };
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

  async function look(read) {
    while (stream) {
      const text = await read();
      if (text && stream) {
        stop();
        field.value = text;
        field.form.requestSubmit(field.form.querySelector("[type=submit]"));
        return;
      }
      await new Promise(later => setTimeout(later, LOOK_EVERY));
    }
  }

  async function scan() {
    start.disabled = true;
    told.textContent = "";
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      view.srcObject = stream;
      show(true);
      await view.play();
      start.disabled = false;
      await look(await ofBrowser() ?? await ofLibrary());
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
