import { render } from 'preact';
import { TrusteeFile } from '../trustee/trustee-file.tsx';
import '../ui/base.css';
import '../duty/duty.css';

const page = document.getElementById('page');
if (page !== null) {
  page.replaceChildren();
  render(<TrusteeFile />, page);
}
