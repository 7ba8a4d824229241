(() => {
  'use strict';
  const form = document.getElementById('filter');
  const status = document.getElementById('shown');
  const findings = [...document.querySelectorAll('article')];
  const files = [...document.querySelectorAll('section.file')];
  const wanted = ['level', 'rule', 'file'];

  const show = () => {
    let shown = 0;
    for (const finding of findings) {
      const fits = wanted.every((name) => {
        const choice = form.elements[name].value;
        return choice === '*' || choice === finding.dataset[name];
      });
      finding.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const file of files) {
      file.hidden = !file.querySelector('article:not([hidden])');
    }
    status.textContent = `${shown} of ${findings.length} shown`;
  };

  // A link of the summary leads to a file that may be filtered away.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest('section.file[hidden]')) {
      form.reset();
      show();
      target.scrollIntoView();
    }
  };

  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  window.addEventListener('hashchange', reveal);
  form.hidden = false;
  show();
})();
