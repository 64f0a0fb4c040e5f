import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { checklistOf } from '../meeting/checklist.ts';
import { draftOf, signaturesOf } from '../meeting/testing/bodies.ts';
import { openingOf } from '../meeting/testing/hold.ts';
import { linkPolls, onAir, registered, registration } from '../meeting/testing/on-air.ts';
import { october, stage } from '../meeting/testing/stages.ts';
import type { LinkFacts } from './reasons.ts';

const record = (body: object, held = onAir()) => held.unmet('record-links', 'office', body);

const sign = (held = registered()) =>
  held.act('sign-slip-balance', 'scrutineer-1', {
    explanation: null,
    signatures: signaturesOf('scrutineer-1', 'scrutineer-2'),
  });

function prepared(held = onAir()) {
  const views = { campaign: held.story.campaign(), others: [] };
  const [entry] = checklistOf(held.meeting(), views, held.meeting().planned.at);
  return entry?.unmet ?? [];
}

const reached: Reached<keyof LinkFacts> = {
  'links-need-hotline': () => [
    stage('planned').unmet('draft-polls', 'office', draftOf('stations', { credentials: 'links' })),
    { mode: 'onSiteDirect' },
  ],
  'links-not-used': () => [
    record(registration(['p1']), stage('atDesk')),
    { need: 'slips', have: 'links' },
  ],
  'links-fixed': () => {
    const held = onAir();
    const [act] = held.act('record-links', 'office', registration(['p1', 'p2']));
    return [record(registration(['p3']), held), { seq: act?.seq }];
  },
  'registrations-differ': () => [
    record(registration(['p1', 'p2'], { registered: 3 })),
    { part: '', need: 2, have: 3 },
  ],
  'links-unregistered': () => [prepared(), { part: '', need: 1, have: 0 }],
  'link-registered-already': () => {
    const held = registered();
    const { served } = held.meeting().representatives.get('p1' as never) ?? {};
    const correction = { supersedes: served?.seq, reason: '改用纸质票' };
    const body = { person: 'p1', with: 'paper', correction };
    return [held.unmet('serve-representative', 'office', body), { person: 'p1', seq: served?.seq }];
  },
};

describe('a personal link', () => {
  testEachReached('is refused with', reached, () => october());

  it('is registered by invited persons only, each once, never by who is recused', () => {
    const held = onAir();
    held.act('recuse-representative', 'office', { person: 'p5', unit: 'east' });
    const persons = ['p1', 'p1', 'p5', 'p999'];
    expect(record(registration(persons), held)).toMatchObject([
      { code: 'person-named-twice', facts: { person: 'p1' } },
      { code: 'person-recused', facts: { person: 'p5' } },
      { code: 'person-not-invited', facts: { person: 'p999' } },
    ]);
    expect(record(registration(['p1'], { part: 'recipients', lists: [] }), held)).toMatchObject([
      { code: 'slip-lists-wrong' },
      { code: 'part-wrong', facts: { person: 'p1' } },
    ]);
  });

  it('is never handed out at the desk, where nobody could tell whose credential it is', () => {
    const held = onAir();
    held.act('sign-in-representative', 'office', { person: 'p1' });
    const body = { person: 'p1', with: 'link', correction: null };
    expect(held.unmet('serve-representative', 'office', body)).toMatchObject([
      { code: 'service-not-offered', facts: { allowed: ['paper', 'declined'] } },
    ]);
  });

  it('makes the electorate of those who registered, beside the paper of the studio', () => {
    const held = registered();
    sign(held);
    const [opened, opening] = held.act('open-vote', 'chair', openingOf(held));
    expect(opened?.payload).toMatchObject({
      mode: 'hotline',
      present: 100,
      desk: { signedIn: 100, links: 90, papers: 10, drawn: 0, declined: 0 },
    });
    expect(opening?.payload).toMatchObject({ poll: linkPolls().poll, electorate: 90 });
  });

  it('tells the public how many registered, and nobody who', () => {
    const held = onAir();
    const acts = held.act('record-links', 'office', registration(['p1', 'p2']));
    const shown = acts.filter(({ visibility }) => visibility === 'public');
    expect(shown.map(({ type }) => type)).toEqual(['links-registered']);
    expect(shown[0]?.payload).toMatchObject({ registered: 2 });
    expect(JSON.stringify(shown)).not.toMatch(/"p[12]"/u);
  });
});
