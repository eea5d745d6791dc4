/* Bars of a plan can be dragged, or moved by arrow keys: what comes of it is shown by the server before it is saved. The table and the
   form of each item do the same without this script. */
(() => {
  'use strict';
  const WEEK = 7;
  document.querySelectorAll('[data-gantt]').forEach((chart) => {
    const today = Number(chart.dataset.today);
    const svg = chart.querySelector('svg');
    chart.scrollLeft = Math.max(today - chart.clientWidth / 3, 0);
    const marked = svg.querySelector('a.item.moved');
    if (marked) { chart.scrollLeft = Math.max(marked.getBBox().x - chart.clientWidth / 4, 0); }
    if (chart.dataset.gantt !== 'drag') { return; }
    const day = Number(chart.dataset.day);
    const live = document.querySelector('[data-gantt-live]');
    const shown = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' });

    const later = (iso, days) => {
      const date = new Date(iso + 'T00:00:00Z');
      date.setUTCDate(date.getUTCDate() + days);
      return date;
    };
    const iso = (date) => date.toISOString().slice(0, 10);
    const send = (bar, moved, longer) => {
      document.getElementById('drag:item').value = bar.dataset.item;
      document.getElementById('drag:first').value = iso(later(bar.dataset.first, moved));
      document.getElementById('drag:last').value = iso(later(bar.dataset.last, moved + longer));
      document.getElementById('drag:consider').click();
    };
    const draw = (bar, moved, longer) => {
      bar.setAttribute('transform', `translate(${moved * day},0)`);
      const whole = bar.querySelector('.whole');
      if (whole) {
        whole.dataset.width = whole.dataset.width || whole.getAttribute('width');
        whole.setAttribute('width', Number(whole.dataset.width) + longer * day);
      }
      bar.classList.toggle('dragged', moved !== 0 || longer !== 0);
    };
    const length = (bar) => (later(bar.dataset.last, 0) - later(bar.dataset.first, 0)) / 86400000;

    svg.querySelectorAll('a.item').forEach((bar) => {
      if (bar.dataset.done === 'true') { return; }
      const milestone = bar.dataset.kind === 'MILESTONE';
      let from = null, moved = 0, longer = 0, ending = false, dragged = false;
      const reset = () => { moved = 0; longer = 0; draw(bar, 0, 0); };
      bar.setAttribute('draggable', 'false');
      bar.addEventListener('dragstart', (event) => event.preventDefault());
      bar.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) { return; }
        from = event.clientX;
        dragged = false;
        ending = event.target.classList.contains('grip');
        bar.setPointerCapture(event.pointerId);
      });
      bar.addEventListener('pointermove', (event) => {
        if (from === null) { return; }
        const days = Math.round((event.clientX - from) / day);
        dragged = dragged || Math.abs(event.clientX - from) > 4;
        moved = ending ? 0 : days;
        longer = ending ? Math.max(days, -length(bar)) : 0;
        draw(bar, moved, longer);
      });
      bar.addEventListener('pointerup', () => {
        from = null;
        if (moved !== 0 || longer !== 0) { send(bar, moved, longer); }
      });
      bar.addEventListener('pointercancel', () => { from = null; reset(); });
      // what was dragged is no click on the link
      bar.addEventListener('click', (event) => { if (dragged) { event.preventDefault(); } });
      bar.addEventListener('keydown', (event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step) {
          event.preventDefault();
          const days = step * (event.shiftKey ? WEEK : 1);
          if (event.altKey && !milestone) { longer = Math.max(longer + days, -length(bar)); } else { moved += days; }
          draw(bar, moved, longer);
          live.textContent = chart.dataset.said
            .replace('{0}', shown.format(later(bar.dataset.first, moved)))
            .replace('{1}', shown.format(later(bar.dataset.last, moved + longer)));
        } else if (event.key === 'Enter' && (moved !== 0 || longer !== 0)) {
          event.preventDefault();
          send(bar, moved, longer);
        } else if (event.key === 'Escape') {
          reset();
        }
      });
      bar.addEventListener('blur', () => { if (from === null && !dragged) { reset(); } });
    });
  });
  const focus = document.querySelector('[data-focus="true"]');
  if (focus) { focus.focus({ preventScroll: false }); }
})();
