/* Shows and hides questions with a condition at once. Without it the server does so with the next step; the rules are the same. */
(() => {
  'use strict';

  const form = document.querySelector('form.survey');
  if (!form) {
    return;
  }
  const questions = [...form.querySelectorAll('.question')];
  const byKey = new Map(questions.map(question => [question.dataset.question, question]));

  const answers = key => {
    const question = byKey.get(key);
    if (question && question.hidden) {
      return [];
    }
    return new FormData(form).getAll('q' + key).map(value => value.trim()).filter(value => value !== '');
  };

  const number = value => Number(value.replace(',', '.').replace('−', '-'));

  const holds = term => {
    const [key, comparison, value] = term.split(' ');
    const given = answers(key);
    if (given.length === 0) {
      return false;
    }
    const among = given.some(one => number(one) === number(value));
    switch (comparison) {
      case 'IS':
      case 'CONTAINS':
        return among;
      case 'IS_NOT':
      case 'LACKS':
        return !among && !given.some(one => Number.isNaN(number(one)));
      case 'AT_LEAST':
        return number(given[0]) >= number(value);
      default:
        return number(given[0]) <= number(value);
    }
  };

  const isShown = question => {
    const [joint, ...terms] = question.dataset.shown.split(';');
    return joint === 'all' ? terms.every(holds) : terms.some(holds);
  };

  const shownNumber = question => question?.querySelector('.number');
  const first = parseInt(shownNumber(questions[0])?.textContent ?? '1', 10);

  /* Only shown questions count, as the server counts. */
  const count = () => questions.reduce((next, question) => {
    const place = shownNumber(question);
    if (place) {
      place.textContent = `${next}.`;
    }
    return question.hidden ? next : next + 1;
  }, first);

  /* In the order of the questions, since a condition asks for earlier ones only. */
  const show = () => questions.filter(question => question.dataset.shown).forEach(question => {
    const shown = isShown(question);
    question.hidden = !shown;
    question.querySelectorAll('fieldset.whole').forEach(whole => {
      whole.disabled = !shown;
    });
    if (!question.querySelector('fieldset.whole')) {
      question.querySelectorAll('input, select, textarea').forEach(field => {
        field.disabled = !shown;
      });
    }
  });

  const update = () => {
    show();
    count();
  };

  form.addEventListener('input', update);
  form.addEventListener('change', update);
  update();
})();
