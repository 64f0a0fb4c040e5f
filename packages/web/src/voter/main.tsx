import './old-browser.ts';
import { render } from 'preact';
import { takeAddress } from './address.ts';
import { openPage } from './page.ts';
import { VoterApp } from './screens/voter-app.tsx';

const address = takeAddress();
const page = document.getElementById('page');

// A browser that is too old keeps the sentence that stands in the page itself (public/check-voter.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.textContent = '';
  openPage(address, (state, tell) => render(<VoterApp state={state} tell={tell} />, page));
}
