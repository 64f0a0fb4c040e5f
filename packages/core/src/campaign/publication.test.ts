import { describe, expect, it } from 'vitest';
import { accountId } from '../acts/values.ts';
import { planPreset } from '../rulebook/plan/preset.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import { replay } from './apply.ts';
import { readCommand } from './command.ts';
import { decide } from './decide.ts';
import type { PublicationFacts } from './reasons.ts';
import { type Reached, testEachReached } from './testing/reached.ts';
import {
  cityUnits,
  documentOf,
  prepare,
  publish,
  type Story,
  shanghai,
  startStory,
  storyUntil,
} from './testing/story.ts';

const plan = planPreset(2026);
const reason = '会议研究决定';
const proposal = { audience: 'public', outlet: '网站', document: documentOf('notice') } as const;

/** A campaign whose rules were proposed for publication; the proposal's `seq` is 2. */
function proposed(): Story {
  const story = startStory();
  const body = { campaign: 'c', year: 2026, plan, scheme: planScheme };
  story.act('create-campaign', 'office', body);
  story.act('add-units', 'office', { units: [cityUnits[0]], reason: null });
  story.act('propose-publication', 'office', proposal);
  return story;
}

const waiting = proposed();
const prepared = storyUntil('prepared');

/** The conditions of an approval by the account that proposed, in another role. */
function approvalBySamePerson() {
  const read = readCommand({
    type: 'approve-publication',
    actor: { role: 'leader', account: accountId.parse('acc-office') },
    body: { proposal: 2 },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const decision = decide(waiting.campaign(), read.command, shanghai('2026-06-26'));
  return decision.ok ? [] : decision.unmet;
}

const reached: Reached<keyof PublicationFacts> = {
  'rules-already-published': () => [
    prepared.unmet('propose-publication', 'office', proposal),
    { edition: 1 },
  ],
  'proposal-waiting': () => [waiting.unmet('propose-publication', 'office', proposal), { seq: 2 }],
  'nothing-proposed': () => [
    prepared.unmet('return-publication', 'leader', { proposal: 2, reason }),
    { proposal: 2 },
  ],
  'proposal-differs': () => [
    waiting.unmet('approve-publication', 'leader', { proposal: 1 }),
    { need: 2, have: 1 },
  ],
  'second-person-needed': () => [approvalBySamePerson(), { seq: 2 }],
  'changed-since-proposed': () => {
    const story = proposed();
    const scheme = { ...planScheme, name: '新办法' };
    story.act('change-scheme', 'office', { scheme, reason });
    return [
      story.unmet('approve-publication', 'leader', { proposal: 2 }),
      { seq: 2, changed: ['scheme'] },
    ];
  },
};

describe('refusals of a publication', () => {
  testEachReached('say', reached, () => waiting);
});

describe('a proposal to publish', () => {
  it('is published by the approval of another person, who stands beside its author', () => {
    const story = proposed();
    story.on('2026-06-27');
    const [act] = story.act('approve-publication', 'leader', { proposal: 2 });
    expect(act).toMatchObject({
      type: 'rules-published',
      actor: { account: 'acc-leader' },
      payload: { edition: 1, audience: 'public', day: '2026-06-27', proposedBy: 'acc-office' },
    });
    expect(story.campaign().publication).toMatchObject({
      editions: 1,
      audience: 'public',
      proposed: null,
    });
  });

  it('can be returned or withdrawn with a reason, and made again', () => {
    for (const [type, role] of [
      ['return-publication', 'leader'],
      ['withdraw-publication', 'office'],
    ] as const) {
      const story = proposed();
      story.act(type, role, { proposal: 2, reason });
      expect(story.campaign().publication.editions).toBe(0);
      expect(story.unmet('propose-publication', 'office', proposal)).toEqual([]);
    }
  });

  it('is hidden from outside, where the published rules are the same without it', () => {
    const { acts } = prepared;
    const seen = acts.filter(({ visibility }) => visibility === 'public');
    expect(seen.length).toBeLessThan(acts.length);
    expect(replay(seen)?.publication).toEqual(replay(acts)?.publication);
  });
});

describe('publishing the rules', () => {
  it('is needed before mobilisation, and again after every amendment', () => {
    const story = startStory();
    const body = { campaign: 'c', year: 2026, plan, scheme: planScheme };
    story.act('create-campaign', 'office', body);
    story.act('add-units', 'office', { units: cityUnits, reason: null });
    const phase = { phase: 'mobilisation' };
    const conditions = () =>
      story.unmet('open-phase', 'office', phase, '2026-07-01').map(({ code }) => code);
    expect(conditions()).toEqual(['rules-unpublished']);
    story.on('2026-06-25');
    publish(story);
    expect(conditions()).toEqual([]);
    const calendar = { ...plan.calendar, levelGapDays: 2 };
    const [amendment] = story.act('change-calendar', 'office', { calendar, reason });
    expect(story.unmet('open-phase', 'office', phase, '2026-07-01')).toEqual([
      { code: 'rules-amended', facts: { edition: 1, acts: [amendment?.seq] } },
    ]);
    publish(story);
    expect(story.campaign().publication.editions).toBe(2);
    expect(conditions()).toEqual([]);
  });

  it('carries digests that anybody can make again from earlier acts', () => {
    const [first, second] = [startStory(), startStory()];
    prepare(first);
    prepare(second);
    const digests = (story: Story) =>
      story.acts.flatMap((act) => (act.type === 'rules-published' ? [act.payload] : []));
    expect(digests(first)).toEqual(digests(second));
    expect(digests(first)[0]?.planDigest).not.toBe(digests(first)[0]?.schemeDigest);
  });
});
