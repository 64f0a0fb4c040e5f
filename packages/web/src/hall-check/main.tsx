import { render } from 'preact';
import { HallCheckPage } from './hall-check-page.tsx';
import './hall-check.css';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-voter.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.textContent = '';
  render(<HallCheckPage />, page);
}
