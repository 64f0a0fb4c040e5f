import { render } from 'preact';
import { meetingInAddress } from '../duty/meeting-in-address.ts';
import { HallPage } from './hall-page.tsx';
import './styles/index.css';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.replaceChildren();
  render(<HallPage meeting={meetingInAddress()} />, page);
}
