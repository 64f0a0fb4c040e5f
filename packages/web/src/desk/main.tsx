import { render } from 'preact';
import { meetingInAddress } from '../duty/meeting-in-address.ts';
import { DeskPage } from './desk-page.tsx';
import '../duty/duty.css';
import './desk.css';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.replaceChildren();
  render(<DeskPage meeting={meetingInAddress()} />, page);
}
