import { render } from 'preact';
import { VerifyPage } from './verify-page.tsx';
import '../duty/duty.css';
import './verify.css';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.replaceChildren();
  render(<VerifyPage isServed />, page);
}
