import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct, type StoredAct } from '../acts/act.ts';
import { holdOnPaper, votingOnPaper } from '../meeting/testing/hold.ts';
import { Refused } from '../meeting/testing/meeting-story.ts';
import { checkTree } from '../units/check-tree.ts';
import { standingUnits } from '../units/tree.ts';
import { replay } from './apply.ts';
import type { CommandType } from './command.ts';
import { closingGate, openingGate } from './gates.ts';
import {
  cityUnits,
  commitmentOf,
  documentOf,
  findingsOf,
  hotIssue,
  type Story,
  smallScheme,
  storyUntil,
} from './testing/story.ts';

/** Anything anybody may try, sensible or not, over a few units, votes and phases. */

const unit = fc.constantFrom('east', 'west', 'library', 'museum', 'law', 'arts', 'bureau', 'south');
const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 3 });
const seq = fc.nat({ max: 60 });
const reason = fc.constantFrom('机构调整', '情况变化');
const decision = fc.constant(documentOf('decision'));
const level = fc.constantFrom('station', 'direct', 'department', 'bureau');
const phase = fc.constantFrom(
  'mobilisation',
  'selfCheck',
  'inspection',
  'concentratedEvaluation',
  'rectificationAndFeedback',
);
const correction = fc.option(fc.record({ supersedes: seq, reason }), { freq: 2 });
const parent = fc.option(unit);

interface Attempt {
  readonly type: CommandType;
  readonly role: 'office' | 'liaison' | 'leader' | 'leadingGroup' | 'chair';
  readonly body: unknown;
}

/** Stands for an answer to the proposal that waits, whichever act that is. */
const whatWaits = Symbol('what waits');

function attempt(
  type: CommandType,
  role: Attempt['role'],
  body: fc.Arbitrary<unknown>,
): fc.Arbitrary<Attempt> {
  return body.map((given) => ({ type, role, body: given }));
}

const place = fc.record({ unit, parent, level }).map((drawn) => ({
  ...cityUnits[1],
  id: drawn.unit,
  level: drawn.level,
  parent: drawn.parent,
  role: drawn.parent === null ? null : 'lower',
}));

const handedIn = fc.record({ unit, document: decision });
const settled = fc.record({ unit, handedIn: seq });

const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  attempt('open-phase', 'office', fc.record({ phase })),
  attempt('close-phase', 'office', fc.record({ phase })),
  attempt('add-units', 'office', fc.record({ units: fc.tuple(place), reason })),
  attempt(
    'move-unit',
    'office',
    fc.record({ unit, parent, role: fc.option(fc.constantFrom('own', 'lower')), reason }),
  ),
  attempt(
    'change-unit',
    'office',
    fc.record({ unit, name: fc.constant('新名'), class: level, level, reason }),
  ),
  attempt('exempt-unit', 'leadingGroup', fc.record({ unit, reason, decision })),
  attempt('merge-units', 'leadingGroup', fc.record({ units, into: unit, reason, decision })),
  attempt(
    'merge-units',
    'leadingGroup',
    fc.record({
      units: fc.constantFrom(['east'], ['library'], ['law']),
      into: fc.constantFrom('west', 'museum', 'arts'),
      reason,
      decision,
    }),
  ),
  attempt(
    'propose-publication',
    'office',
    fc.constant({ audience: 'public', outlet: '网站', document: documentOf('notice') }),
  ),
  attempt('approve-publication', 'leader', fc.record({ proposal: seq })),
  attempt('approve-publication', 'leader', fc.constant(whatWaits)),
  attempt(
    'publish-commitment',
    'liaison',
    fc.record({ unit, correction }).map((drawn) => commitmentOf(drawn.unit, drawn)),
  ),
  attempt('hand-in-unit-plan', 'liaison', handedIn),
  attempt('approve-unit-plan', 'office', settled),
  attempt(
    'choose-hot-issues',
    'liaison',
    fc.record({ unit, issues: fc.constant([hotIssue]), correction }),
  ),
  attempt(
    'hand-in-self-check-report',
    'office',
    handedIn.map((d) => ({ ...d, problems: 1 })),
  ),
  attempt('accept-self-check-report', 'office', settled),
  attempt(
    'announce-findings',
    'chair',
    unit.map((id) => findingsOf(id)),
  ),
);

const together = fc.oneof(
  units,
  fc.constantFrom<string[]>(
    ['library', 'museum'],
    ['library'],
    ['museum'],
    ['law', 'arts'],
    ['law'],
  ),
);

/** Tries to hold a meeting: until its vote is open and voided, or to its end. */
interface Evaluation {
  readonly meeting: string;
  readonly units: readonly string[];
  readonly isVoided: boolean;
}

const anyEvaluation: fc.Arbitrary<Evaluation> = fc.record({
  meeting: fc.nat({ max: 30 }).map((place) => `meeting-${place}`),
  units: together,
  isVoided: fc.boolean(),
});

/** What was refused ends the meeting where it is. */
function evaluateAnyhow(story: Story, { meeting, units: ids, isVoided }: Evaluation): void {
  for (const unitToHear of ids) {
    const body = findingsOf(unitToHear);
    if (story.ask('announce-findings', 'chair', body).ok)
      story.act('announce-findings', 'chair', body);
  }
  try {
    if (!isVoided) holdOnPaper(story, meeting, ids);
    else
      votingOnPaper(story, meeting, ids).act('void-vote', 'chair', { polls: [], reason: '停电' });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

const anyAttempts = fc.oneof(
  { weight: 3, arbitrary: anyAttempt },
  { weight: 1, arbitrary: anyEvaluation },
);

const stages = fc.constantFrom('prepared', 'mobilised', 'inspected', 'evaluating' as const);

/** A year in which people try things; what is refused leaves no trace. */
const anyYear = fc
  .record({
    stage: stages,
    attempts: fc.array(fc.tuple(anyAttempts, fc.nat({ max: 9 })), { maxLength: 50 }),
  })
  .map(({ stage, attempts }) => {
    const story = storyUntil(stage, undefined, smallScheme);
    for (const [attempted, month] of attempts) {
      story.on(`2026-${String(3 + month).padStart(2, '0')}-15`);
      if ('meeting' in attempted) {
        evaluateAnyhow(story, attempted);
        continue;
      }
      const { type, role, body: given } = attempted;
      const proposal = story.campaign().publication.proposed?.seq ?? 0;
      const body = given === whatWaits ? { proposal } : given;
      if (story.ask(type, role, body).ok) story.act(type, role, body);
    }
    return story;
  });

/** Levels whose evaluated units all had a result before an act, worked out from the acts alone. */
function isOrderKept(acts: readonly StoredAct[], levels: readonly string[]): boolean {
  const levelOf = new Map<string, string>();
  const left = new Set<string>();
  const announced = new Set<string>();
  for (const act of acts) {
    if (act.type === 'unit-added') levelOf.set(act.payload.unit.id, act.payload.unit.level);
    if (act.type === 'unit-changed') levelOf.set(act.payload.unit, act.payload.level);
    if (act.type === 'unit-exempted') left.add(act.payload.unit);
    if (act.type === 'units-merged') for (const id of act.payload.units) left.add(id);
    if (act.type === 'unit-result-announced') announced.add(act.payload.unit);
    if (act.type !== 'vote-opened') continue;
    const below = levels.slice(0, levels.indexOf(act.payload.level));
    for (const [id, unitLevel] of levelOf)
      if (below.includes(unitLevel) && !left.has(id) && !announced.has(id)) return false;
  }
  return true;
}

const runs = { numRuns: 100 };

function ofAnyYear(check: (story: Story) => void): void {
  fc.assert(fc.property(anyYear, check), runs);
}

describe('whatever anybody tries', () => {
  it('the tree stays sound', () => {
    ofAnyYear((story) => {
      const { units: tree, plan } = story.campaign();
      expect(checkTree(standingUnits(tree), plan.levels)).toEqual([]);
    });
  });

  it('replaying the acts gives the same campaign', () => {
    ofAnyYear((story) => {
      expect(replay(story.acts)).toEqual(story.campaign());
    });
  });

  it('every act is one that the catalogue’s reader takes back', () => {
    ofAnyYear((story) => {
      for (const act of story.acts) expect(readAct(act)).toEqual({ ok: true, act, written: act });
    });
  });

  it('votes open level by level from the bottom up', () => {
    ofAnyYear((story) => {
      const levels = story.campaign().plan.levels.map(({ id }) => id);
      expect(isOrderKept(story.acts, levels)).toBe(true);
    });
  });

  it('no phase turns while a condition of its gate is unmet, and each closes with all its duties', () => {
    ofAnyYear((story) => {
      for (const [place, act] of story.acts.entries()) {
        if (act.type !== 'phase-opened' && act.type !== 'phase-closed') continue;
        const before = replay(story.acts.slice(0, place));
        if (before === null) throw new Error('a phase before the campaign');
        const day = act.at.slice(0, 10) as never;
        const id = act.payload.phase;
        const isOpening = act.type === 'phase-opened';
        expect(isOpening ? openingGate(before, id, day) : closingGate(before, id)).toEqual([]);
        if (!isOpening) for (const { need, have } of act.payload.duties) expect(have).toBe(need);
      }
    });
  });

  it('after the first vote only exemption and merger touch the units', () => {
    ofAnyYear((story) => {
      const first = story.acts.findIndex((act) => act.type === 'vote-opened');
      const touching = ['unit-added', 'unit-changed', 'unit-moved', 'scheme-changed'];
      const later = first < 0 ? [] : story.acts.slice(first);
      expect(later.filter((act) => touching.includes(act.type))).toEqual([]);
    });
  });
});

describe('the attempts of these tests', () => {
  it('reach votes, results, mergers and closed phases, so that the properties say something', () => {
    const sample = fc.sample(anyYear, { numRuns: 300, seed: 4 });
    const seen = new Set(sample.flatMap((story) => story.acts.map((act) => act.type)));
    for (const type of ['vote-voided', 'units-merged', 'unit-exempted', 'unit-moved'])
      expect(seen).toContain(type);
    const levels = sample.flatMap((story) =>
      story.acts.flatMap((act) => (act.type === 'vote-opened' ? [act.payload.level] : [])),
    );
    expect(new Set(levels)).toEqual(new Set(['station', 'direct', 'department']));
  });
});
