import type { Campaign, Language, Sentence } from '@pingyi/core';
import {
  fileFault,
  type ListFault,
  type ListMapping,
  type ListProgress,
  type ListReading,
  type ListRow,
  listFaultSentence,
  listNoticeSentence,
} from '@pingyi/documents/sheets';
import type { Kysely } from 'kysely';
import { logAccess } from '../../access/log/access-log.ts';
import { inTurn } from '../../files/in-turn.ts';
import type { Tables } from '../../storage/tables.ts';
import type { ListKind } from '../preset-contexts.ts';
import { readListFile } from '../read-list-file.ts';
import { readGround } from './ground.ts';
import { keepCheck } from './kept-check.ts';
import { recallMapping } from './mapping-memory.ts';

/** A list's file, whose it is and how it is to be read. */
export interface AskedCheck {
  readonly campaign: Campaign;
  readonly list: ListKind;
  readonly bytes: Uint8Array;
  /** The sheet that a person chose, or null. */
  readonly sheet: string | null;
  /** The language of names in facts. */
  readonly language: Language;
  /** An account id. */
  readonly by: string;
}

/** Rows of each kind that a preview shows; all of them are counted. A page enters daily lines from what it is shown. */
const mostShown: Readonly<Record<ListKind, number>> = { units: 500, people: 500, daily: 20_000 };

/** Files that are read at once, each in up to 1.5 GB of memory. */
const takeTurn = inTurn(2);

function told(fault: ListFault) {
  const { code, path: cell, row, column } = fault;
  const sentence = { zh: listFaultSentence(fault, 'zh'), en: listFaultSentence(fault, 'en') };
  return { code, cell, row, column, sentence };
}

type Preview = Extract<ListReading<ListRow>, { readonly kind: 'preview' }>;

/** What a person sees of a preview. */
function shown({ rows, faults, notices, summary, mapping }: Preview, most: number) {
  const inState = (state: Preview['rows'][number]['state']) =>
    rows.filter((row) => row.state === state).slice(0, most);
  return {
    kind: 'preview' as const,
    summary,
    mapping,
    faults: faults.map(told),
    notices: notices.map((notice) => ({
      ...notice,
      sentence: { zh: listNoticeSentence(notice, 'zh'), en: listNoticeSentence(notice, 'en') },
    })),
    changed: inState('changed').map(({ number, row, differences }) => {
      return { number, row, differences };
    }),
    added: inState('new').map(({ number, row }) => ({ number, row })),
    unchanged: inState('unchanged').map(({ number }) => number),
  };
}

/** What a check comes to: a preview that waits to be confirmed, a question, or a refusal of the file. */
export type CheckedList =
  | (ReturnType<typeof shown> & {
      readonly check: string;
      readonly expiresAt: string;
      readonly headings: Readonly<Record<string, Sentence>>;
    })
  | (Extract<ListReading<ListRow>, { readonly kind: 'headings' | 'sheet' }> & {
      readonly headings: Readonly<Record<string, Sentence>>;
    })
  | { readonly kind: 'refused'; readonly faults: readonly ReturnType<typeof told>[] };

/**
 * Reads a list's file in a bounded worker, compares it with what the campaign has, and keeps what may be
 * written for a day. Writes nothing else. Headings are understood as somebody said before.
 */
export async function checkList(
  database: Kysely<Tables>,
  { campaign, list, bytes, sheet, language, by }: AskedCheck,
  onProgress: (progress: ListProgress) => void,
): Promise<CheckedList> {
  const mapping: ListMapping | null = await recallMapping(database, campaign.id, list);
  const ground = await readGround(database, campaign, list);
  const outcome = await takeTurn(() =>
    readListFile(
      {
        list,
        bytes,
        against: { kind: 'rows', contexts: ground.contexts, existing: ground.existing },
        ...(mapping === null ? {} : { mapping }),
        sheet,
        language,
        write: null,
      },
      onProgress,
    ),
  );
  if (!outcome.ok)
    return { kind: 'refused', faults: [told(fileFault('too-large', outcome.fault.facts))] };
  const { answer } = outcome;
  if (answer.kind === 'refused') return { kind: 'refused', faults: answer.faults.map(told) };
  const { reading, headings } = answer;
  if (reading.kind === 'refused') return { kind: 'refused', faults: reading.faults.map(told) };
  if (reading.kind !== 'preview') return { ...reading, headings };
  const about = { campaign: campaign.id, list, by };
  const kept = await keepCheck(database, { ...about, preview: reading, ground: ground.digest });
  const preview = shown(reading, mostShown[list]);
  // Fields of a changed row show what is known of a person.
  const entry = { account: by, what: `${list} ${campaign.id}`, rowCount: preview.changed.length };
  if (preview.changed.length > 0 && list !== 'daily')
    await logAccess(database, { kind: 'personal-data-read', ...entry });
  return { ...preview, check: kept.id, expiresAt: kept.expiresAt.toISOString(), headings };
}
