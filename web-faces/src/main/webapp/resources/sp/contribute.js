/* While the title is typed, contributions that look alike are shown below it. Without this script they are shown on the second step. */
(() => {
  'use strict';
  const place = document.getElementById('alike');
  const title = document.getElementById('field-title');
  if (!place || !title) { return; }
  let waiting = 0;
  let asked = '';

  const item = (other) => {
    const li = document.createElement('li');
    const link = document.createElement('a');
    link.href = place.dataset.page + encodeURIComponent(other.reference);
    link.textContent = other.title;
    link.lang = 'de';
    link.target = '_blank';
    link.rel = 'noopener';
    const number = document.createElement('span');
    number.className = 'small soft';
    number.textContent = ' ' + other.supporters + ' ♥';
    li.append(link, number);
    return li;
  };

  const show = (others) => {
    place.replaceChildren();
    if (!others.length) { return; }
    const box = document.createElement('div');
    box.className = 'notice open';
    box.dataset.sign = '→';
    const inner = document.createElement('div');
    const heading = document.createElement('b');
    heading.textContent = place.dataset.heading;
    const list = document.createElement('ul');
    others.forEach((other) => list.append(item(other)));
    inner.append(heading, list);
    box.append(inner);
    place.append(box);
  };

  const look = () => {
    const typed = title.value.trim();
    if (typed === asked) { return; }
    asked = typed;
    if (typed.length < 5) { show([]); return; }
    fetch(place.dataset.from + '?title=' + encodeURIComponent(typed.slice(0, 300)), { headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : { items: [] }))
      .then((found) => { if (typed === asked) { show(found.items); } })
      .catch(() => {});
  };

  title.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(look, 400); });
})();
