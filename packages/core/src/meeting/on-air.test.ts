import { describe, expect, it } from 'vitest';
import { type Reached, testEachReached } from '../campaign/testing/reached.ts';
import { stations } from '../campaign/testing/story.ts';
import { modeWarnings } from './modes.ts';
import type { BroadcastFacts, OpinionFacts } from './reasons.ts';
import { hexOf, meetingOf, signaturesOf } from './testing/bodies.ts';
import { closingOf, openingOf } from './testing/hold.ts';
import { meetingStory } from './testing/meeting-story.ts';
import { broadcastOf, onAir, registered, voting } from './testing/on-air.ts';
import { october, stage } from './testing/stages.ts';

const broadcast = (change: object, held = onAir()) =>
  held.unmet('plan-broadcast', 'office', broadcastOf(change));

/** Balanced and at the opening, at some time of the day. */
function readyAt(time: string) {
  const held = registered();
  held.act('sign-slip-balance', 'scrutineer-1', {
    explanation: null,
    signatures: signaturesOf('scrutineer-1', 'scrutineer-2'),
  });
  held.story.on(`2026-10-10 ${time}`);
  return held;
}

const opening = (held = readyAt('10:00')) => held.unmet('open-vote', 'chair', openingOf(held));

function openAt(time: string) {
  const held = readyAt('10:00');
  held.act('open-vote', 'chair', openingOf(held));
  held.story.on(`2026-10-10 ${time}`);
  return held;
}

const opinions = (change: object = {}) => ({
  received: 7,
  published: 5,
  hidden: [{ why: 'names', opinions: 2 }],
  list: `sha256:${hexOf('list')}`,
  correction: null,
  ...change,
});

const publish = (change: object, held = stage('closed')) =>
  held.unmet('publish-opinions', 'office', opinions(change));

const shanghai = (time: string) => `2026-10-10T${time}:00.000Z`;

const reached: Reached<keyof (BroadcastFacts & OpinionFacts)> = {
  'broadcast-needs-hotline': () => [broadcast({}, stage('planned')), { mode: 'onSiteDirect' }],
  'broadcast-unplanned': () => {
    const held = onAir();
    return [opening(held), { need: 1, have: 0 }];
  },
  'voting-window-backwards': () => {
    const window = { opens: voting.closes, closes: voting.opens };
    return [broadcast({ voting: window }), window];
  },
  'voting-window-unopened': () => [
    opening(readyAt('09:59')),
    { need: voting.opens, have: shanghai('01:59') },
  ],
  'voting-window-running': () => {
    const held = openAt('10:59');
    return [
      held.unmet('close-vote', 'chair', closingOf(held, 60)),
      { need: voting.closes, have: shanghai('02:59') },
    ];
  },
  'voting-window-over': () => [
    opening(readyAt('11:00')),
    { need: voting.closes, have: shanghai('03:00') },
  ],
  'main-mode-in-minority': () => [
    modeWarnings(october().campaign(), [
      { level: 'station', mode: 'hotline', units: 2 },
      { level: 'station', mode: 'onSiteDirect', units: 1 },
    ]),
    { level: 'station', mode: 'onSiteDirect', need: 2, have: 1 },
  ],
  'opinions-unbalanced': () => [publish({ received: 9 }), { need: 9, have: 7 }],
};

describe('a meeting on the air', () => {
  testEachReached('is refused, or warned of, with', reached, () => october());

  it('opens inside its window and closes after it', () => {
    expect(opening()).toEqual([]);
    const held = openAt('11:00');
    expect(held.unmet('close-vote', 'chair', closingOf(held, 60))).toEqual([]);
  });

  it('keeps its window while voters rely on it, and may have another before and after', () => {
    const held = openAt('10:30');
    const { seq } = held.meeting().broadcast ?? {};
    const correction = { supersedes: seq, reason: '节目延长' };
    const later = { ...voting, closes: '2026-10-10T03:30:00.000Z' };
    const change = { voting: later, correction };
    expect(broadcast(change, held)).toMatchObject([{ code: 'vote-open-already' }]);
    expect(broadcast({ voting: later, correction }, readyAt('10:00'))).toEqual([]);
    expect(broadcast({ voting: later }, readyAt('10:00'))).toMatchObject([
      { code: 'recorded-already' },
    ]);
    expect(broadcast({ voting: later }, readyAt('11:30'))).toMatchObject([
      { code: 'recorded-already' },
      { code: 'voting-window-over' },
    ]);
  });

  it('loses its window when it is held in a hall after all', () => {
    const held = meetingStory(october(), 'other');
    held.act('plan-meeting', 'office', meetingOf('other', ['east'], { mode: 'hotline' }));
    held.act('plan-broadcast', 'office', broadcastOf());
    const { meeting: _, ...particulars } = meetingOf('other', ['east']);
    held.act('change-meeting', 'office', { ...particulars, reason: '改为现场' });
    expect(held.meeting().broadcast).toBeNull();
  });

  it('takes questions of people who phone in, which a hall does not', () => {
    const text = { id: 'text-1', digest: `sha256:${hexOf('text')}` };
    const body = { question: 'q1', unit: 'east', category: 'phoneIn', text };
    const asked = (held = onAir()) =>
      held.unmet('ask-question', 'chair', body).map(({ code }) => code);
    expect(asked()).toEqual(['outside-step']);
    expect(asked(stage('planned'))).toEqual(['outside-step', 'asker-category-unknown']);
  });

  it('is no reason to warn while most stations are evaluated on site', () => {
    const on = (mode: string, units: number) => ({ level: 'station', mode, units });
    const warned = (...meetings: readonly ReturnType<typeof on>[]) =>
      modeWarnings(october().campaign(), meetings).length;
    expect(warned()).toBe(0);
    expect(warned(on('onSiteDirect', 2), on('hotline', 1))).toBe(0);
    expect(warned(on('onSiteDirect', 2), on('hotline', 2))).toBe(1);
    expect(stations.length).toBe(3);
  });
});

describe('opinions that voters sent', () => {
  it('are published after the close, with how many are withheld and why', () => {
    expect(publish({}, stage('open'))).toMatchObject([{ code: 'vote-not-closed' }]);
    expect(publish({})).toEqual([]);
  });

  it('are published anew by a correction only', () => {
    const held = stage('closed');
    const [act] = held.act('publish-opinions', 'office', opinions());
    expect(publish({}, held)).toMatchObject([{ code: 'recorded-already' }]);
    const correction = { supersedes: act?.seq, reason: '再隐去一条' };
    const hidden = [{ why: 'names', opinions: 3 }];
    expect(publish({ published: 4, hidden, correction }, held)).toEqual([]);
  });
});
