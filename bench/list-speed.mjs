// Reads and writes lists of 20,000 rows as workbook and CSV: `npm run bench -- list-speed`.
// Every row has a name, a category, a telephone number and units; one in a hundred is faulty.
import { planPreset } from '@pingyi/core';
import { peopleList, readList, writeList } from '@pingyi/documents/sheets';

const size = 20_000;
const units = Array.from({ length: 300 }, (_, i) => ({ id: `u${i}`, name: `第${i}街道文化站` }));
const context = { categories: planPreset(2026).categories, units };
const categories = context.categories.map(({ id }) => id);

const rows = Array.from({ length: size }, (_, i) => ({
  name: `甲乙丙丁戊己庚辛壬癸`.slice(i % 8, (i % 8) + 3),
  category: categories[i % categories.length] ?? null,
  phone: i % 100 === 7 ? '12345' : String(13_800_000_000 + i),
  units: [`u${i % 300}`],
  id: null,
}));
const existing = rows.map((row, i) => ({ ...row, id: `p${i}` }));

function median(/** @type {number[]} */ values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<{ time: number, result: Result }>}
 */
async function measure(work) {
  const times = [];
  let result;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    result = await work();
    times.push(performance.now() - start);
  }
  if (result === undefined) throw new Error('nothing was measured');
  return { time: median(times), result };
}

process.stdout.write(`${size} people, medians of 5 runs\n`);
for (const format of /** @type {const} */ (['xlsx', 'csv'])) {
  const written = await measure(() =>
    writeList(peopleList, rows, { context, language: 'zh', format }),
  );
  const bytes = written.result;
  const first = await measure(() => readList(bytes, peopleList, { context, existing: [] }));
  const again = await measure(() => readList(bytes, peopleList, { context, existing }));
  if (first.result.kind !== 'preview' || again.result.kind !== 'preview')
    throw new Error('the file of the measurement cannot be read');
  const { counts } = first.result.summary;
  if (counts.new !== 19_800 || counts.faulty !== 200) throw new Error(JSON.stringify(counts));
  if (again.result.summary.counts.unchanged !== 19_800) throw new Error('rows are missing');
  const memory = process.memoryUsage.rss() / 1024 / 1024;
  const columns = [
    format.padEnd(4),
    `${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
    `written in ${written.time.toFixed(0)} ms`,
    `read in ${first.time.toFixed(0)} ms`,
    `compared with ${size} existing in ${again.time.toFixed(0)} ms`,
    `process ${memory.toFixed(0)} MB`,
  ];
  process.stdout.write(`${columns.join('   ')}\n`);
}
