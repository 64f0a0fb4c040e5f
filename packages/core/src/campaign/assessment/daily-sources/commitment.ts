import { fromDuty } from './from-duty.ts';

export const commitmentSource = fromDuty('commitment', {
  zh: '公开承诺按时公布',
  en: 'public commitment in time',
});
