import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct, type StoredAct } from '../acts/act.ts';
import type { ActType } from '../acts/catalogue.ts';
import { replayMeeting } from './apply.ts';
import { anyTry, goOn, tryOnce } from './testing/attempts.ts';
import type { MeetingStory } from './testing/meeting-story.ts';
import { stage } from './testing/stages.ts';

/** A meeting in which everybody tries everything, from some moment of its day on. */
const anyMeeting = fc
  .record({
    from: fc.constantFrom('ready', 'open', 'closed', 'sheets', 'counted', 'announcing' as const),
    tries: fc.array(anyTry, { minLength: 15, maxLength: 60, size: 'max' }),
    goesOn: fc.boolean(),
    later: fc.array(anyTry, { maxLength: 10 }),
  })
  .map(({ from, tries, goesOn, later }) => {
    const held = stage(from);
    for (const tried of tries) tryOnce(held, tried);
    if (goesOn) goOn(held, 12);
    for (const tried of later) tryOnce(held, tried);
    return held;
  });

function actsOf<Type extends ActType>(held: MeetingStory, ...types: readonly Type[]) {
  const found = held.story.acts.filter((act) => types.some((type) => type === act.type));
  return found as readonly StoredAct[] as readonly StoredAct<Type>[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What holds of every meeting, worked out from its acts alone. */
const invariants: Readonly<Record<string, (held: MeetingStory) => void>> = {
  'replaying the acts gives the same meeting, and public acts alone the same polls and votes': (
    held,
  ) => {
    const meeting = held.meeting();
    expect(replayMeeting(meeting.id, held.story.acts)).toEqual(meeting);
    const open = held.story.acts.filter((act) => act.visibility === 'public');
    const seen = replayMeeting(meeting.id, open);
    expect([seen?.electronic, seen?.vote, seen?.turns]).toEqual([
      meeting.electronic,
      meeting.vote,
      meeting.turns,
    ]);
  },

  'every act is one that the catalogue’s reader takes back': (held) => {
    for (const act of held.story.acts.slice(-60))
      expect(readAct(act)).toEqual({ ok: true, act, written: act });
  },

  'nothing is tallied or decrypted before a checkpoint covers the close': (held) => {
    for (const act of actsOf(held, 'poll-tallied', 'decryption-accepted', 'poll-result')) {
      const { poll } = act.payload;
      const before = (each: StoredAct) => each.seq < act.seq;
      const closed = actsOf(held, 'poll-closed').filter(before);
      const close = closed.find((each) => each.payload.poll === poll);
      const cover = actsOf(held, 'closing-covered').filter(before);
      const covering = cover.find((each) => each.payload.poll === poll);
      expect(covering?.payload.size).toBeGreaterThan(close?.seq ?? Number.MAX_SAFE_INTEGER);
    }
  },

  'a poll is decrypted once by each owner and has at most one result': (held) => {
    const decryptions = actsOf(held, 'decryption-accepted').map(
      ({ payload }) => `${payload.poll} ${payload.owner}`,
    );
    expect(new Set(decryptions).size).toBe(decryptions.length);
    const results = actsOf(held, 'poll-result').map(({ payload }) => payload.poll);
    expect(new Set(results).size).toBe(results.length);
  },

  'what was decrypted is never voided, and no poll of too few is ever decrypted': (held) => {
    const voided = actsOf(held, 'poll-voided').map(({ payload }) => payload.poll);
    for (const { payload } of actsOf(held, 'decryption-accepted')) {
      expect(voided).not.toContain(payload.poll);
      const closed = actsOf(held, 'poll-closed').find((each) => each.payload.poll === payload.poll);
      expect(closed?.payload.voters).toBeGreaterThanOrEqual(5);
    }
  },

  'at every opening the desk balances or two scrutineers of different bodies explained it': (
    held,
  ) => {
    for (const opening of actsOf(held, 'vote-opened')) {
      const { signedIn, drawn, links, papers, declined } = opening.payload.desk;
      const signed = actsOf(held, 'slip-balance-signed')
        .filter(({ seq }) => seq < opening.seq)
        .at(-1);
      const isBalanced = drawn + links + papers + declined === signedIn;
      const isBoxBalanced = (signed?.payload.parts ?? []).every(
        (part) => part.printed === part.voided + part.drawn,
      );
      expect(isBalanced && isBoxBalanced).toBe(signed?.payload.explanation === null);
      expect(signed?.payload).toMatchObject({ signedIn, drawn, papers, declined });
      const signers = signed?.payload.signatures.map(({ account }) => account) ?? [];
      expect(signers).toContain('acc-scrutineer-2');
      expect(signers).toHaveLength(2);
    }
  },

  'every frozen list is what was printed less what was voided, and large enough': (held) => {
    for (const opened of actsOf(held, 'poll-opened')) {
      const before = held.story.acts.slice(0, opened.seq);
      const printed = before.map((act) => (act.type === 'slips-made' ? act.payload.printed : 0));
      const voided = actsOf(held, 'box-voided')
        .filter(({ seq }) => seq < opened.seq)
        .at(-1);
      expect(opened.payload.electorate).toBe(sum(printed) - (voided?.payload.voided ?? 0));
      expect(opened.payload.electorate).toBeGreaterThanOrEqual(5);
    }
  },

  'the vote opens and closes only inside its step': (held) => {
    let running: string | null = null;
    for (const act of held.story.acts) {
      if (act.type === 'step-started' || act.type === 'step-reopened') running = act.payload.step;
      if (act.type === 'step-ended') running = null;
      if (act.type === 'vote-opened' || act.type === 'vote-closed') expect(running).toBe('voting');
    }
  },

  'a result is announced once, corrected only by name, and nothing is voted on after it': (
    held,
  ) => {
    const standing = new Map<string, number>();
    for (const act of held.story.acts) {
      if (act.type === 'unit-result-announced') {
        const { unit, correction } = act.payload;
        expect(correction?.supersedes).toBe(standing.get(unit));
        standing.set(unit, act.seq);
      } else if (standing.size > 0)
        expect(['vote-opened', 'vote-voided', 'poll-voided', 'paper-voided']).not.toContain(
          act.type,
        );
    }
  },

  'announced counts are those decrypted and signed, confirmed by two scrutineers': (held) => {
    for (const announced of actsOf(held, 'unit-result-announced')) {
      const before = held.story.acts.slice(0, announced.seq);
      const { unit, tallies, confirmedBy } = announced.payload;
      const voided = actsOf(held, 'poll-voided').map(({ payload }) => payload.poll);
      const electronic = before.flatMap((act) =>
        act.type === 'poll-result' && !voided.includes(act.payload.poll)
          ? [act.payload.counts[['east', 'west', 'north'].indexOf(unit)] ?? []]
          : [],
      );
      const sheet = actsOf(held, 'count-sheet-signed')
        .filter(({ seq, payload }) => seq < announced.seq && payload.unit === unit)
        .at(-1);
      const onPaper = sheet?.payload.returned ?? 0;
      expect(tallies[0]?.returned).toBe(sum(electronic.flat()) + onPaper);
      expect(new Set(confirmedBy).size).toBeGreaterThanOrEqual(2);
      for (const account of confirmedBy)
        expect(
          before.some((act) => act.type === 'result-confirmed' && act.actor.account === account),
        ).toBe(true);
    }
  },

  'nobody is signed in twice, and no number is counted twice at the desk': (held) => {
    const persons = actsOf(held, 'representative-signed-in').map(({ payload }) => payload.person);
    expect(new Set(persons).size).toBe(persons.length);
    const served = actsOf(held, 'representative-served');
    const last = new Map(served.map(({ payload }) => [payload.person, payload.with]));
    expect([...last.values()].filter((kind) => kind === 'paper').length).toBe(
      [...held.meeting().representatives.values()].filter((each) => each.served?.with === 'paper')
        .length,
    );
  },
};

describe('whatever anybody tries in a meeting', () => {
  it(`keeps that ${Object.keys(invariants).join('; that ')}`, () => {
    fc.assert(
      fc.property(anyMeeting, (held) => {
        for (const check of Object.values(invariants)) check(held);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the attempts of these tests', () => {
  it('reach voids, repeats, decryptions, results and ends, so that the properties say something', () => {
    const sample = fc.sample(anyMeeting, { numRuns: 80, seed: 3 });
    const seen = new Set(sample.flatMap((held) => held.story.acts.map(({ type }) => type)));
    const hoped: readonly ActType[] = [
      'poll-voided',
      'paper-voided',
      'vote-voided',
      'slip-balance-signed',
      'decryption-accepted',
      'poll-result',
      'count-sheet-signed',
      'result-confirmed',
      'unit-result-announced',
      'meeting-ended',
    ];
    expect(hoped.filter((type) => !seen.has(type))).toEqual([]);
    const openings = sample.map((held) => held.meeting().vote.openings);
    expect(Math.max(...openings)).toBeGreaterThan(1);
  });
});
