import '../styles/index.css';
import { followForms } from './follow-forms.ts';

followForms(document);
