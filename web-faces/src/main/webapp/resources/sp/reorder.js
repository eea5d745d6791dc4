/* Rows can be dragged to another place; the buttons beside them do the same. What is dropped is sent as a form. */
(() => {
  'use strict';
  document.querySelectorAll('tbody[data-reorder]:not([data-reorder=""])').forEach((body) => {
    const form = body.dataset.reorder;
    let dragged = null;
    body.querySelectorAll('tr').forEach((row) => {
      row.draggable = true;
      row.addEventListener('dragstart', (event) => { dragged = row; event.dataTransfer.effectAllowed = 'move'; });
      row.addEventListener('dragover', (event) => {
        event.preventDefault();
        if (!dragged || dragged === row) { return; }
        const below = event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
        row.parentNode.insertBefore(dragged, below ? row.nextSibling : row);
      });
      row.addEventListener('drop', (event) => event.preventDefault());
      row.addEventListener('dragend', () => {
        document.getElementById(form + ':moved').value = dragged.dataset.key;
        document.getElementById(form + ':place').value = [...body.children].indexOf(dragged);
        document.getElementById(form + ':drop').click();
      });
    });
  });
})();
