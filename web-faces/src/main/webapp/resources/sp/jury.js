/* What a member of a jury types is saved as a draft a moment later; never while the form is being sent. */
(() => {
  'use strict';
  const form = document.querySelector('form[data-keep]:not([data-keep=""])');
  if (!form) { return; }
  const moment = 1500;
  let waiting = 0;
  const keep = () => document.getElementById(form.dataset.keep)?.click();
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, moment);
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
})();
