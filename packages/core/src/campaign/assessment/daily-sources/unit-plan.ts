import { fromDuty } from './from-duty.ts';

export const unitPlanSource = fromDuty('unitPlan', {
  zh: '本单位评议方案按时报送并审定',
  en: 'unit’s own plan in time',
});
