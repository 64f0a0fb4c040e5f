import { objectionId, unitId } from '@pingyi/core';

/** What a station objects to the result in notice, and what its review finds. */
export const objectionToTheResult = {
  objection: objectionId.parse('result-objection-1'),
  unit: unitId.parse('yuntai'),
  says: '本站纸质票的不满意票与现场唱票时所记不一致，请复核计票单。',
  reasons: '调取计票单复核：两名计票人分别录入的数一致，签字齐全，与公布的票数相符',
} as const;
