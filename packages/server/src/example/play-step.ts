import { createHash } from 'node:crypto';
import {
  type Campaign,
  type CivilDate,
  campaignStream,
  decide,
  type Instant,
  parseInstant,
  readCommand,
} from '@pingyi/core';
import type { Kysely } from 'kysely';
import { keepDocument } from '../documents/store.ts';
import type { IdempotencyKey, Submission } from '../ledger/submission.ts';
import type { Tables } from '../storage/tables.ts';
import type { Player } from './cast.ts';
import type { Paper, Step } from './story/step.ts';
import { wordFile } from './word-file.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The moment of a step: `HH:MM` in the zone of the example, eight hours before UTC. */
export function momentOf(day: CivilDate, clock: string): Instant {
  const moment = parseInstant(new Date(`${day}T${clock}:00+08:00`).toISOString());
  if (moment === null) throw new Error(`example: ${day} ${clock} is no moment`);
  return moment;
}

/** The key under which a part of the loading is done once, however often it is begun. */
export function onceAs(account: string, what: string): IdempotencyKey {
  const request = createHash('sha256').update(what).digest();
  return { account, key: `example/${what}`, request };
}

async function keepPapers(
  database: Kysely<Tables>,
  papers: readonly Paper[],
  by: string,
): Promise<readonly { readonly id: string; readonly digest: string }[]> {
  const kept = [];
  for (const { title, paragraphs } of papers) {
    const content = await wordFile(title, paragraphs);
    const file = { name: `${title}.docx`, mediaType: wordType, content, by };
    const { id, digest } = await keepDocument(database, file);
    kept.push({ id, digest });
  }
  return kept;
}

/**
 * A step of the story as the ledger takes it, decided by core like anybody's command.
 *
 * @param place its place in the story
 */
export async function stepSubmission(
  database: Kysely<Tables>,
  step: Step,
  { place, player }: { readonly place: number; readonly player: Player },
): Promise<Submission<null, never>> {
  const { campaign: id, type, papers = [] } = step;
  const { role, account } = player;
  const kept = await keepPapers(database, papers, account);
  const commandOn = (state: Campaign | null) => {
    const body = step.body(state, kept);
    const read = readCommand({ type, actor: { role, account }, body });
    if (read.ok) return read.command;
    throw new Error(`example: ${type} of ${id} is malformed: ${JSON.stringify(read.faults)}`);
  };
  return {
    idempotency: onceAs(account, `${id}/${place}/${type}`),
    decide: async (view) => {
      const { state } = await view.load(campaignStream, id);
      const decision = decide(state, commandOn(state), view.now);
      if (!decision.ok)
        throw new Error(`example: ${type} of ${id} is refused: ${JSON.stringify(decision.unmet)}`);
      return { ok: true, acts: decision.acts, answer: () => null };
    },
  };
}
