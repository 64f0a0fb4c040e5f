import './strict-policy.ts';
import {
  describeScheme,
  type Fault,
  faultSentence,
  type ScoreBook,
  score,
  scoreResultOf,
  vocabulary,
} from '@pingyi/core';
import { explain } from './explain.ts';
import type { FaultLine, Kind, Question, Questions, Report, Summary } from './messages.ts';
import { resultJson } from './result-json.ts';
import { rowsOf } from './rows.ts';

/** A worker's side of its channel; the page's library describes windows only. */
interface Channel {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage(report: Report): void;
}

interface Scored {
  readonly book: ScoreBook;
  readonly nameOf: ReadonlyMap<string, string>;
}

const channel = self as unknown as Channel;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rowsAtOnce = 1_000;

/** One worker holds one file: a second file gets a worker of its own. */
let scored: Scored | null = null;

/** The heavy part, loaded beside the page and not with it; a failure is told to whoever asks. */
const sheets = import('@pingyi/documents/sheets');
sheets.catch(() => {});

function say(stage: 'reading' | 'scoring' | 'writing', done: number, total: number | null): void {
  channel.postMessage({ kind: 'progress', progress: { stage, done, total } });
}

function held(): Scored {
  if (scored === null) throw new Error('no file has been scored');
  return scored;
}

function lineOf({ code, path, facts }: Fault): FaultLine {
  const bare = { code, path: '', facts };
  return { code, path, sentence: { zh: faultSentence(bare, 'zh'), en: faultSentence(bare, 'en') } };
}

function summaryOf(book: ScoreBook): Summary {
  const { schemeDigest } = scoreResultOf({ ...book, scores: [], standings: [] }, 'zh');
  const classes = [...new Set(book.scores.map(({ unit }) => unit.class))];
  return {
    schemeDigest,
    scheme: { zh: describeScheme(book.scheme, 'zh'), en: describeScheme(book.scheme, 'en') },
    classes: classes.map((id) => ({
      id,
      name: { zh: vocabulary(id, 'zh'), en: vocabulary(id, 'en') },
    })),
    units: book.scores.length,
  };
}

async function read({
  name,
  bytes,
}: Questions['read']['ask']): Promise<Questions['read']['answer']> {
  say('reading', 0, null);
  const input = await (await sheets).readScoreFile(new Uint8Array(bytes), name);
  if (!input.ok) return { ok: false, faults: input.faults.map(lineOf) };
  const total = input.value.units.length;
  say('scoring', 0, total);
  const book = score(input.value);
  const nameOf = new Map(book.scores.map(({ unit }) => [unit.id, unit.name]));
  for (let from = 0; from < total; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, total);
    channel.postMessage({ kind: 'rows', rows: rowsOf(book, from, to) });
    say('scoring', to, total);
  }
  scored = { book, nameOf };
  return { ok: true, summary: summaryOf(book) };
}

type Answers = {
  readonly [Of in Kind]: (ask: Questions[Of]['ask']) => Promise<Questions[Of]['answer']>;
};

const answers: Answers = {
  read,
  explain: async ({ place, language }) => {
    const { book, nameOf } = held();
    return explain(book, place, nameOf, language);
  },
  workbook: async ({ language }) => {
    const { book } = held();
    say('writing', 0, null);
    const bytes = await (await sheets).writeScoreResult(
      scoreResultOf(book, language),
      describeScheme(book.scheme, language),
      language,
    );
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx });
  },
  json: async ({ language }) => {
    const { book } = held();
    return resultJson(book, language, (done) => say('writing', done, book.scores.length));
  },
  template: async () => {
    const bytes = await (await sheets).writeScoreTemplate();
    return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx });
  },
};

async function answer<Of extends Kind>({ id, kind, ask }: Question<Of>): Promise<void> {
  try {
    channel.postMessage({ kind: 'answer', id, answer: await answers[kind](ask) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    channel.postMessage({ kind: 'failed', id, message });
  }
}

channel.onmessage = ({ data }) => void answer(data);
