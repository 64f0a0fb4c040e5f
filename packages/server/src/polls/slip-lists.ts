import { type MeetingId, meetingStreamOf, type PollId } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { actsOfType } from '../meetings/acts-of-type.ts';
import { readContents } from '../meetings/content-store.ts';
import type { Tables } from '../storage/tables.ts';

/**
 * Public credentials of one poll as acts list them: those of the slips made or the links registered, and
 * those voided.
 */
export interface SlipLists {
  readonly printed: ReadonlySet<string>;
  readonly voided: ReadonlySet<string>;
}

/** A list that was examined when its act was recorded. */
function entriesOf(contents: ReadonlyMap<string, string>, digest: string): readonly string[] {
  const text = contents.get(digest);
  if (text === undefined) throw new Error(`the list of credentials ${digest} is gone`);
  return JSON.parse(text) as readonly string[];
}

/** The lists of a poll: every batch of slips, every registration of links, the newest voiding of its box. */
export async function slipListsOf(
  database: Kysely<Tables>,
  meeting: MeetingId,
  poll: PollId,
): Promise<SlipLists> {
  const stream = meetingStreamOf(meeting);
  const digestsIn = (lists: readonly { readonly poll: PollId; readonly digest: string }[]) =>
    lists.filter((list) => list.poll === poll).map(({ digest }) => digest);
  const made = [
    ...(await actsOfType(database, stream, 'slips-made')),
    ...(await actsOfType(database, stream, 'links-registered')),
  ].flatMap(({ payload }) => digestsIn(payload.lists));
  const boxes = (await actsOfType(database, stream, 'box-voided')).map(({ payload }) =>
    digestsIn(payload.lists),
  );
  const left = boxes.filter((digests) => digests.length > 0).at(-1) ?? [];
  const contents = await readContents(database, meeting, [...made, ...left]);
  return {
    printed: new Set(made.flatMap((digest) => entriesOf(contents, digest))),
    voided: new Set(left.flatMap((digest) => entriesOf(contents, digest))),
  };
}
