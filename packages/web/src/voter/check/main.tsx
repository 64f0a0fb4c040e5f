import '../old-browser.ts';
import { render } from 'preact';
import { takeFragment } from '../fragment.ts';
import { CheckApp } from './check-app.tsx';
import { meetingIn, revealedIn } from './check-ballot.ts';

const { search } = window.location;
const page = document.getElementById('page');

if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.textContent = '';
  render(<CheckApp scanned={revealedIn(takeFragment())} meeting={meetingIn(search) ?? ''} />, page);
}
