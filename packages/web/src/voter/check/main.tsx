import '../old-browser.ts';
import { render } from 'preact';
import { CheckApp } from './check-app.tsx';
import { meetingIn, revealedIn } from './check-ballot.ts';

const { hash, search, pathname } = window.location;
const page = document.getElementById('page');

// What was revealed goes out of the address bar: it says what somebody chose.
if (hash !== '') window.history.replaceState(null, '', `${pathname}${search}`);

if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.textContent = '';
  render(<CheckApp scanned={revealedIn(hash)} meeting={meetingIn(search) ?? ''} />, page);
}
