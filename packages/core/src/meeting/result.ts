import type { PayloadOf } from '../acts/catalogue.ts';
import { actDigestOf } from '../acts/digest.ts';
import type { Digest, PollId } from '../acts/values.ts';
import type { CampaignReason } from '../campaign/reasons.ts';
import { invalidOf, uncountedPapers } from '../paper/count.ts';
import { signedSheets } from '../paper/paper.ts';
import { partKey, standingPolls } from '../poll/poll.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import { tallyShapeOf } from '../scoring/tally-shape.ts';
import type { UnitId } from '../units/unit-id.ts';
import { overallItem } from './electorate.ts';
import type { Meeting } from './meeting.ts';

/** The result of a meeting's vote: counts of every unit, electronic and paper apart and added up. */

export type UnitTally = PayloadOf<'unit-result-announced'>['tallies'][number];

type Origin = PayloadOf<'unit-result-announced'>['byOrigin'][number]['origin'];

/** The counts of one unit. */
export interface UnitCounts {
  readonly unit: UnitId;
  readonly tallies: readonly UnitTally[];
  readonly byOrigin: readonly { readonly origin: Origin; readonly tallies: readonly UnitTally[] }[];
}

/** What a part of the electorate and an item are in the scheme's tally. */
function placeOf(
  scheme: Scheme,
  part: string | null,
  item: string,
): Pick<UnitTally, 'kind' | 'id'> {
  const shape = tallyShapeOf(scheme);
  if (shape.kind === 'parts' && shape.split !== 'dimension') return { kind: shape.split, id: part };
  return item === overallItem ? { kind: 'overall', id: null } : { kind: 'dimension', id: item };
}

/** A heap of ballots that was counted by itself: one poll, or one signed count sheet. */
export interface BallotBox {
  readonly origin: Origin;
  /** The poll; null for paper. */
  readonly poll: PollId | null;
  /** The act that signed the count sheet; null for a poll. */
  readonly sheet: number | null;
  readonly tally: UnitTally;
}

/**
 * Electronic ballots of a unit: issued are the frozen credentials, returned those with a ballot; no
 * encrypted ballot is invalid, since an invalid one is never accepted.
 */
function electronicBoxes(meeting: Meeting, scheme: Scheme, unit: UnitId): readonly BallotBox[] {
  const questions = meeting.electronic.drafted?.questions ?? [];
  return standingPolls(meeting.electronic).flatMap(({ id, part, counts, electorate, voters }) => {
    if (counts === null || electorate === null || voters === null) return [];
    return questions.flatMap(({ unit: of, item }, place) => {
      const row = counts[place];
      if (of !== unit || row === undefined) return [];
      const grades = scheme.grades.map((grade, i) => [grade.id, row[i] ?? 0] as const);
      const tally: UnitTally = {
        ...placeOf(scheme, part, item),
        issued: electorate,
        returned: voters,
        grades: Object.fromEntries(grades),
        abstained: row[scheme.grades.length] ?? 0,
        invalid: 0,
      };
      return [{ origin: 'electronic' as const, poll: id, sheet: null, tally }];
    });
  });
}

function paperBoxes(meeting: Meeting, scheme: Scheme, unit: UnitId): readonly BallotBox[] {
  return signedSheets(meeting.paper)
    .filter((sheet) => sheet.unit === unit)
    .flatMap(({ seq, part, issued, returned, items }) =>
      items.map((item): BallotBox => {
        const tally: UnitTally = {
          ...placeOf(scheme, part, item.item),
          issued,
          returned,
          grades: Object.fromEntries(
            scheme.grades.map(({ id }) => [
              id,
              Object.hasOwn(item.grades, id) ? (item.grades[id] ?? 0) : 0,
            ]),
          ),
          abstained: item.abstained,
          invalid: invalidOf(item),
        };
        return { origin: 'paper', poll: null, sheet: seq, tally };
      }),
    );
}

/** Every poll and signed sheet that a unit's counts are added up from. */
export function boxesOf(meeting: Meeting, scheme: Scheme, unit: UnitId): readonly BallotBox[] {
  return [...electronicBoxes(meeting, scheme, unit), ...paperBoxes(meeting, scheme, unit)];
}

function added(one: UnitTally, other: UnitTally): UnitTally {
  const grades = Object.entries(one.grades).map(
    ([grade, n]) => [grade, n + (other.grades[grade] ?? 0)] as const,
  );
  return {
    kind: one.kind,
    id: one.id,
    issued: one.issued + other.issued,
    returned: one.returned + other.returned,
    grades: Object.fromEntries(grades),
    abstained: one.abstained + other.abstained,
    invalid: one.invalid + other.invalid,
  };
}

/** Tallies of the same part or item added up, in the order of their first appearance. */
function sumOf(tallies: readonly UnitTally[]): readonly UnitTally[] {
  const sums = new Map<string, UnitTally>();
  for (const tally of tallies) {
    const key = `${tally.kind} ${partKey(tally.id)}`;
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? tally : added(sum, tally));
  }
  return [...sums.values()];
}

/** The counts of a unit as far as its meeting has counted it. */
export function countsOf(meeting: Meeting, scheme: Scheme, unit: UnitId): UnitCounts {
  const boxes = boxesOf(meeting, scheme, unit);
  const byOrigin = (['electronic', 'paper'] as const)
    .map((origin) => ({
      origin,
      tallies: boxes.filter((box) => box.origin === origin).map(({ tally }) => tally),
    }))
    .filter(({ tallies }) => tallies.length > 0);
  return { unit, tallies: sumOf(byOrigin.flatMap(({ tallies }) => tallies)), byOrigin };
}

/** The counts of every unit of the meeting: what scrutineers confirm. */
export function resultOf(meeting: Meeting, scheme: Scheme): readonly UnitCounts[] {
  return meeting.particulars.units.map((unit) => countsOf(meeting, scheme, unit));
}

/** The digest of the result as it is now. */
export function resultDigestOf(meeting: Meeting, scheme: Scheme): Digest {
  return actDigestOf(resultOf(meeting, scheme));
}

/** What keeps the result from being complete: an open or interrupted vote, polls or sheets uncounted. */
export function resultConditions(meeting: Meeting): readonly CampaignReason[] {
  const { vote, electronic } = meeting;
  if (vote.givenUp !== null) return [{ code: 'vote-given-up', facts: { seq: vote.givenUp.seq } }];
  if (vote.state !== 'closed') return [{ code: 'vote-not-closed', facts: { need: 1, have: 0 } }];
  const unmet: CampaignReason[] = [];
  if (vote.isInterrupted) unmet.push({ code: 'vote-interrupted', facts: { voids: vote.voids } });
  const polls = standingPolls(electronic);
  const counted = polls.filter(({ state }) => state === 'counted').length;
  if (counted < polls.length)
    unmet.push({ code: 'polls-uncounted', facts: { need: polls.length, have: counted } });
  return [...unmet, ...uncountedPapers(meeting)];
}
