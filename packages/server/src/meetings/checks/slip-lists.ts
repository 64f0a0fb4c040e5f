import type { Problem } from '../../api/problems/problem.ts';
import { slipListsOf } from '../../polls/slip-lists.ts';
import type { Votes } from '../../votes/votes.ts';
import {
  type CheckOutcome,
  type CommandCheck,
  type Decided,
  failed,
  passed,
} from '../command-check.ts';
import { readContents } from '../content-store.ts';

type Lists = Decided<'record-slips'>['body']['lists'];

type Why = (Problem & { readonly code: 'content-refused' })['facts']['why'];

function refused(digest: string, why: Why, index: number | null = null): Problem {
  return { code: 'content-refused', facts: { digest, why, index } };
}

/**
 * Every list was uploaded and is a list of public credentials: members of the group, none the identity,
 * none twice, sorted, in canonical JSON.
 */
async function examineLists(meeting: string, lists: Lists, votes: Votes): Promise<Problem | null> {
  const digests = lists.map(({ digest }) => digest);
  const contents = await readContents(votes.database, meeting, digests);
  const missing = digests.filter((digest) => !contents.has(digest));
  if (missing.length > 0) return { code: 'content-unknown', facts: { digests: missing } };
  for (const [digest, text] of contents) {
    const fault = await votes.lists.examine(digest, text);
    if (fault !== null) return refused(digest, fault.why, fault.index);
  }
  return null;
}

/** Where lists are checked. */
type Place = Pick<Decided<'record-slips'>, 'view' | 'meeting'>;

/** The entries of examined lists, by poll. */
async function entriesOf({ view, meeting }: Place, lists: Lists) {
  const digests = lists.map(({ digest }) => digest);
  const contents = await readContents(view.transaction, meeting.id, digests);
  return lists.map(({ poll, digest }) => ({
    poll,
    digest,
    entries: JSON.parse(contents.get(digest) ?? '[]') as readonly string[],
  }));
}

/** Lists of so many entries, each of which passes a test that knows what was listed for the poll before. */
async function checkEntries(
  place: Place,
  lists: Lists,
  size: number,
  why: Why,
  isRight: (entry: string, printed: ReadonlySet<string>) => boolean,
): Promise<CheckOutcome> {
  for (const { poll, digest, entries } of await entriesOf(place, lists)) {
    if (entries.length !== size) return failed(refused(digest, 'size-differs'));
    const { printed } = await slipListsOf(place.view.transaction, place.meeting.id, poll);
    const index = entries.findIndex((entry) => !isRight(entry, printed));
    if (index >= 0) return failed(refused(digest, why, index));
  }
  return passed;
}

/** A batch of slips: lists of as many credentials as slips, none of which an earlier batch has. */
export const checkSlips: CommandCheck<'record-slips'> = {
  prepare: (meeting, { lists }, votes) => examineLists(meeting, lists, votes),
  check: (decided) =>
    checkEntries(
      decided,
      decided.body.lists,
      decided.body.printed,
      'repeated-credential',
      (entry, printed) => !printed.has(entry),
    ),
};

/** The rest of the box: credentials of slips that were made, as many as slips voided. */
export const checkBox: CommandCheck<'void-box'> = {
  prepare: (meeting, { lists }, votes) => examineLists(meeting, lists, votes),
  check: (decided) =>
    checkEntries(
      decided,
      decided.body.lists,
      decided.body.voided,
      'not-printed',
      (entry, printed) => printed.has(entry),
    ),
};
