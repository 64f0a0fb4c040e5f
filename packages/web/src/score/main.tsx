import { render } from 'preact';
import { ScorePage } from './score-page.tsx';
import { prepareDesk } from './worker/desk.ts';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.replaceChildren();
  render(<ScorePage />, page);
  prepareDesk();
}
