import { render } from 'preact';
import { VerifyPage } from '../verify/verify-page.tsx';
import '../ui/base.css';
import '../duty/duty.css';
import '../verify/verify.css';

const page = document.getElementById('page');
if (page !== null) {
  page.replaceChildren();
  render(<VerifyPage isServed={false} />, page);
}
