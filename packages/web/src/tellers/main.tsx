import { render } from 'preact';
import { meetingInAddress } from '../duty/meeting-in-address.ts';
import { TellersPage } from './tellers-page.tsx';
import '../duty/duty.css';
import './tellers.css';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.replaceChildren();
  render(<TellersPage meeting={meetingInAddress()} />, page);
}
