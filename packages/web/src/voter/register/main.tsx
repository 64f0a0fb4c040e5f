import '../old-browser.ts';
import { render } from 'preact';
import { takeFragment } from '../fragment.ts';
import { RegisterApp } from './register-app.tsx';

const [, meeting = ''] = /^\/r\/([^/]+)/.exec(window.location.pathname) ?? [];
const page = document.getElementById('page');

if (page !== null && !document.documentElement.classList.contains('old-browser')) {
  page.textContent = '';
  const token = takeFragment().slice(1);
  render(<RegisterApp meeting={decodeURIComponent(meeting)} token={token} />, page);
}
