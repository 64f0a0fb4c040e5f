import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeLinkFromAddress } from './session/link-in-address.ts';

const page = document.getElementById('page');

// An old browser keeps the sentence that stands in the page itself (public/check-browser.js).
if (page !== null && !document.documentElement.classList.contains('old-browser'))
  createRoot(page).render(<App link={takeLinkFromAddress()} />);
