// Takes what is selected in a text over into a field; without this script people copy and paste.
(function () {
  'use strict';
  document.querySelectorAll('[data-take-selection]').forEach(function (button) {
    var text = document.getElementById(button.dataset.takeSelection);
    var field = document.getElementById(button.dataset.into);
    if (!text || !field) {
      return;
    }
    button.hidden = false;
    button.addEventListener('mousedown', function (event) {
      event.preventDefault(); // a click would clear the selection
    });
    button.addEventListener('click', function () {
      var selection = window.getSelection();
      if (selection.rangeCount > 0 && text.contains(selection.anchorNode) && text.contains(selection.focusNode)) {
        field.value = selection.toString().trim();
        field.focus();
      }
    });
  });
})();
