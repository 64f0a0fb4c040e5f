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
import { type NamedUnit, presetContexts } from './preset-contexts.ts';
import type { CheckJob, ListAnswer, ListJob, TemplateAnswer } from './read-list-file.ts';

/** The worker of `read-list-file.ts`: reads one list and the files it is read against. */

function post(message: WorkerMessage<ListAnswer | TemplateAnswer, ListProgress>): void {
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

async function answer<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  context: Context,
  job: CheckJob,
): Promise<ListAnswer> {
  const { language } = job;
  let existing: readonly Row[] = [];
  if (job.existing !== null) {
    const options = { context, existing: [], bringsIds: true };
    const { rows, faults } = soundRows(await readList(job.existing, list, options));
    if (faults.length > 0) return { kind: 'refused', of: 'existing', faults };
    existing = rows;
  }
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

async function unitsOf(job: Pick<CheckJob, 'units' | 'year'>): Promise<{
  readonly units: readonly NamedUnit[];
  readonly faults: readonly ListFault[];
}> {
  if (job.units === null) return { units: [], faults: [] };
  const context = presetContexts(job.year, []).units;
  const { rows, faults } = soundRows(
    await readList(job.units, unitList, { context, existing: [], bringsIds: true }),
  );
  // A unit without an id is named by its name.
  const units = rows.map(({ id, name }) => ({ id: id ?? name ?? '', name: name ?? '' }));
  return { units, faults };
}

async function check(job: CheckJob): Promise<ListAnswer> {
  const { units, faults } = await unitsOf(job);
  if (faults.length > 0) return { kind: 'refused', of: 'units', faults };
  const contexts = presetContexts(job.year, units);
  switch (job.list) {
    case 'units':
      return answer(unitList, contexts.units, job);
    case 'people':
      return answer(peopleList, contexts.people, job);
    case 'daily':
      return answer(dailyLineList, contexts.daily, job);
  }
}

async function makeTemplate({
  list,
  language,
  ...job
}: Extract<ListJob, { readonly kind: 'template' }>['job']): Promise<TemplateAnswer> {
  const { units, faults } = await unitsOf(job);
  if (faults.length > 0) return { ok: false, faults };
  const contexts = presetContexts(job.year, units);
  const written = {
    units: () => writeListTemplate(unitList, { context: contexts.units, language }),
    people: () => writeListTemplate(peopleList, { context: contexts.people, language }),
    daily: () => writeListTemplate(dailyLineList, { context: contexts.daily, language }),
  };
  return { ok: true, bytes: await written[list]() };
}

const asked = workerData as ListJob;
post({
  kind: 'answer',
  answer: asked.kind === 'check' ? await check(asked.job) : await makeTemplate(asked.job),
});
