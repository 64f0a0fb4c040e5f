import { adjustmentId, objectionId, unitId } from '@pingyi/core';

/** What a unit objects to its veto when the year is over, and what the leading group finds. */
export const lateObjection = {
  adjustment: adjustmentId.parse('veto-1'),
  unit: unitId.parse('market-inspection'),
  objection: objectionId.parse('veto-1-late-objection'),
  says: '打招呼的是临时聘用人员，支队事先不知情，请重新考虑一票否决。',
  reasons: '逾期提出；支队对本单位聘用的人员负管理责任，补充的情况不影响认定，不提请重新核定',
} as const;
