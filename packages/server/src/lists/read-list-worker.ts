import { parentPort, workerData } from 'node:worker_threads';
import type { Sentence } from '@pingyi/core';
import {
  dailyLineList,
  fileFault,
  type ListDescription,
  type ListFault,
  type ListProgress,
  type ListReading,
  type ListRow,
  peopleList,
  readList,
  readListMapping,
  unitList,
  writeList,
  writeListTemplate,
} from '@pingyi/documents/sheets';
import type { WorkerMessage } from '../files/run-bounded.ts';
import { type ListContexts, type ListKind, presetContexts } from './preset-contexts.ts';
import type { Against, CheckJob, ListAnswer, ListJob, MadeFile } from './read-list-file.ts';

/** The worker of `read-list-file.ts`: reads one list and the files it is read against. */

function post(message: WorkerMessage<ListAnswer | MadeFile, ListProgress>): void {
  parentPort?.postMessage(message);
}

/** The rows of a file that others are judged by, which must have no fault itself. */
function soundRows<Row extends ListRow>(
  reading: ListReading<Row>,
): { readonly rows: readonly Row[]; readonly faults: readonly ListFault[] } {
  switch (reading.kind) {
    case 'preview':
      return { rows: reading.rows.map(({ row }) => row), faults: reading.faults };
    case 'refused':
      return { rows: [], faults: reading.faults };
    case 'headings': {
      const heading = reading.unknown[0]?.heading ?? '';
      return {
        rows: [],
        faults: [fileFault('unknown-heading', { heading, known: reading.missing })],
      };
    }
    case 'sheet': {
      const sheet = reading.sheets.map(({ name }) => name).join(' / ');
      return { rows: [], faults: [fileFault('missing-sheet', { sheet })] };
    }
  }
}

/** What is done with a list, whichever it is. */
type ListWork<Result> = <Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  context: Context,
) => Promise<Result>;

function withList<Result>(
  list: ListKind,
  contexts: ListContexts,
  work: ListWork<Result>,
): Promise<Result> {
  switch (list) {
    case 'units':
      return work(unitList, contexts.units);
    case 'people':
      return work(peopleList, contexts.people);
    case 'daily':
      return work(dailyLineList, contexts.daily);
  }
}

/** What cells may refer to; the fault of the file of units, where it has one. */
async function contextsOf(against: Against): Promise<{
  readonly contexts: ListContexts;
  readonly faults: readonly ListFault[];
}> {
  if (against.kind === 'rows') return { contexts: against.contexts, faults: [] };
  const { units, year } = against;
  if (units === null) return { contexts: presetContexts(year, []), faults: [] };
  const context = presetContexts(year, []).units;
  const { rows, faults } = soundRows(
    await readList(units, unitList, { context, existing: [], bringsIds: true }),
  );
  // A unit without an id is named by its name.
  const named = rows.map(({ id, name, level }) => {
    return { id: id ?? name ?? '', name: name ?? '', level };
  });
  return { contexts: presetContexts(year, named), faults };
}

/** The rows that are there already; the server's own are of the list's shape. */
async function existingOf<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  context: Context,
  against: Against,
): Promise<{ readonly rows: readonly Row[]; readonly faults: readonly ListFault[] }> {
  if (against.kind === 'rows') return { rows: against.existing as readonly Row[], faults: [] };
  if (against.existing === null) return { rows: [], faults: [] };
  const options = { context, existing: [], bringsIds: true };
  return soundRows(await readList(against.existing, list, options));
}

async function answer<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  context: Context,
  job: CheckJob,
): Promise<ListAnswer> {
  const { language } = job;
  const { rows: existing, faults } = await existingOf(list, context, job.against);
  if (faults.length > 0) return { kind: 'refused', of: 'existing', faults };
  const mapping = job.mapping === undefined ? null : readListMapping(job.mapping, list);
  if (mapping !== null && !mapping.ok)
    return { kind: 'refused', of: 'mapping', faults: mapping.faults };
  const asked = mapping?.value ?? { format: 'pingyi-list-mapping/1', list: list.id, columns: [] };
  const reading = await readList(job.bytes, list, {
    context,
    existing,
    language,
    mapping: job.sheet === null ? asked : { ...asked, sheet: job.sheet },
    onProgress: (progress) => post({ kind: 'progress', progress }),
  });
  const columns: readonly [string, { readonly heading: Sentence }][] = Object.entries(list.columns);
  const headings = Object.fromEntries(columns.map(([id, { heading }]) => [id, heading]));
  const written =
    job.write === null || reading.kind !== 'preview'
      ? null
      : await writeList(list, soundRows(reading).rows, { context, language, format: job.write });
  return { kind: 'reading', reading, headings, written };
}

async function check(job: CheckJob): Promise<ListAnswer> {
  const { contexts, faults } = await contextsOf(job.against);
  if (faults.length > 0) return { kind: 'refused', of: 'units', faults };
  return withList(job.list, contexts, (list, context) => answer(list, context, job));
}

async function makeFile(asked: Exclude<ListJob, { readonly kind: 'check' }>): Promise<MadeFile> {
  const { list, language } = asked.job;
  if (asked.kind === 'template') {
    const { contexts, faults } = await contextsOf(asked.job.against);
    if (faults.length > 0) return { ok: false, faults };
    const bytes = await withList(list, contexts, (description, context) =>
      writeListTemplate(description, { context, language }),
    );
    return { ok: true, bytes };
  }
  const { rows, contexts, format } = asked.job;
  const bytes = await withList(list, contexts, (description, context) =>
    // The server's own rows are of the list's shape.
    writeList(description, rows as never, { context, language, format }),
  );
  return { ok: true, bytes };
}

const asked = workerData as ListJob;
post({
  kind: 'answer',
  answer: asked.kind === 'check' ? await check(asked.job) : await makeFile(asked),
});
