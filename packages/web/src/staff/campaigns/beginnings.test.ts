import {
  accountId,
  type Command,
  campaignId,
  decide,
  parseInstant,
  replay,
  type StoredAct,
} from '@pingyi/core';
import { expect, it } from 'vitest';
import { blankBeginning, copiedBeginning, presetBeginning, withNames } from './beginnings.ts';

const at = parseInstant('2026-06-01T00:00:00.000Z');

function created(year: number, { plan, scheme }: ReturnType<typeof presetBeginning>) {
  if (at === null) throw new Error('no instant');
  const command: Command = {
    type: 'create-campaign',
    actor: { role: 'office', account: accountId.parse('clerk') },
    body: { campaign: campaignId.parse(`city-${year}`), year, plan, scheme },
  };
  const decision = decide(null, command, at);
  if (!decision.ok) throw new Error(JSON.stringify(decision.unmet));
  const campaign = replay(decision.acts.map((act) => ({ ...act, seq: 0, at }) as StoredAct));
  if (campaign === null) throw new Error('no campaign');
  return campaign;
}

it('preset and blank beginnings are campaigns that core takes', () => {
  expect(created(2026, presetBeginning(2026)).plan.levels).toHaveLength(4);
  const blank = created(2026, blankBeginning(2026));
  expect(blank.plan.required).toEqual([]);
  expect(blank.plan.calendar.phases).toHaveLength(5);
});

it('a copy has the old rules and every date in the new year, 29 February too', () => {
  const old = created(2028, presetBeginning(2028));
  const { calendar } = old.plan;
  const leap = calendar.deadlines.map((deadline) => ({ ...deadline, day: '2028-02-29' as never }));
  const next = copiedBeginning(
    { ...old, plan: { ...old.plan, calendar: { ...calendar, deadlines: leap } } },
    2029,
  );
  expect(next.scheme).toEqual(old.scheme);
  expect(next.plan.calendar.phases[0]?.opens).toBe('2029-07-01');
  expect(next.plan.calendar.deadlines.map(({ day }) => day)).toEqual(['2029-02-28', '2029-02-28']);
});

it('another organiser takes the place of the old one, or is added where there is none', () => {
  const title = { zh: '题', en: 'title' };
  const names = (plan: ReturnType<typeof presetBeginning>['plan']) =>
    withNames(plan, title, '县文旅局').organisers.filter(({ part }) => part === 'organises');
  expect(names(presetBeginning(2026).plan).map(({ name }) => name.zh)).toEqual(['县文旅局']);
  expect(names(blankBeginning(2026).plan).map(({ name }) => name.zh)).toEqual(['县文旅局']);
});
