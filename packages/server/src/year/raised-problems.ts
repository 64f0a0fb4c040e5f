import type { CivilDate } from '@pingyi/core';
import { type DocumentRef, type FactSource, type Meeting, promiseRegister } from '@pingyi/core';
import type { Kysely } from 'kysely';
import { readReleased } from '../opinions/read-opinions.ts';
import type { Tables } from '../storage/tables.ts';

/** Something that the masses raised with a unit, as far as it is recorded. */
export interface RaisedProblem {
  readonly source: FactSource;
  readonly meeting: string;
  /** The how manieth question or promise of its meeting it is, from 1; null for an opinion. */
  readonly number: number | null;
  /** Its words where they are published (an opinion), else null. */
  readonly text: string | null;
  /** The document that holds its words (a question, a promise), else null. */
  readonly document: DocumentRef | null;
  /** The day by which the unit promised to act, else null. */
  readonly due: string | null;
  /** The act that records it, or null for an opinion, which is published in a list. */
  readonly seq: number | null;
}

/**
 * What was raised with a unit in the meetings of its campaign: published opinions, questions, promises (plan
 * §III.5, R61). Opinions that were withheld are not told.
 */
export async function problemsRaised(
  database: Kysely<Tables>,
  meetings: readonly Meeting[],
  unit: string,
  today: CivilDate,
): Promise<readonly RaisedProblem[]> {
  const opinions: RaisedProblem[] = [];
  for (const { id: meeting } of meetings) {
    const released = await readReleased(database, meeting);
    for (const { id, content, unit: of, is_published } of released)
      if (is_published && of === unit)
        opinions.push({
          source: { kind: 'opinion', ref: String(id) },
          meeting,
          number: null,
          text: content,
          document: null,
          due: null,
          seq: null,
        });
  }
  const questions = meetings.flatMap(({ id: meeting, questions: asked }) =>
    [...asked.values()]
      .map((question, place) => ({ question, number: place + 1 }))
      .filter(({ question }) => question.unit === unit)
      .map(
        ({ question, number }): RaisedProblem => ({
          source: { kind: 'question', ref: question.id },
          meeting,
          number,
          text: null,
          document: question.text,
          due: null,
          seq: question.asked.seq,
        }),
      ),
  );
  const numbers = new Map(
    meetings.flatMap(({ id: meeting, promises: made }) =>
      [...made.values()].map(({ id }, place) => [`${meeting} ${id}`, place + 1] as const),
    ),
  );
  const promises = promiseRegister(meetings, today)
    .filter((promise) => promise.unit === unit)
    .map(
      (promise): RaisedProblem => ({
        source: { kind: 'promise', ref: promise.id },
        meeting: promise.meeting,
        number: numbers.get(`${promise.meeting} ${promise.id}`) ?? null,
        text: null,
        document: promise.text,
        due: promise.due,
        seq: promise.made.seq,
      }),
    );
  return [...opinions, ...questions, ...promises];
}
