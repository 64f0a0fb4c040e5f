// How long the list of representatives takes with 100,000 of them, by filter, over the API:
// `npm run bench -- people-list`. Every answer has a page of 100, counts by category and a row of the
// access log.
import { sql } from 'kysely';
import { submissionOf } from '../packages/server/dist/testing/commands.js';
import { lendServer } from '../packages/server/dist/testing/lend-server.js';
import { campaignAsker } from '../packages/server/dist/testing/list-askers.js';
import { campaignCommands } from './server/commands.mjs';
import { line, machine, quantile } from './server/machine.mjs';

const size = 100_000;
const runs = 30;
const widths = [26, 9, 9, 9, 9];

const lent = await lendServer();
try {
  const { database, ledger } = lent.parts;
  for (const command of campaignCommands(300)) {
    const outcome = await ledger.submit(submissionOf('city', command));
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  }
  const { queries } = database;
  await sql`insert into people_pool values ('city', 1, ${size}, '2999-12-31')`.execute(queries);
  await sql`insert into person (campaign, person, position, name, name_key, category, phone, units,
      version, added_by, changed_by)
    select 'city', 'person-' || lpad(to_hex(i), 18, '0'), i, name, name,
      (array['serviceRecipient', 'deputy', 'cppccMember', 'supervisor', 'other'])[1 + i % 5],
      (13800000000 + i)::text, array['unit-' || i % 300], 1, 'bench', 'bench'
    from (select i, translate(i::text, '0123456789', '甲乙丙丁戊己庚辛壬癸') as name
      from generate_series(0, ${size - 1}) as i) as made`.execute(queries);
  await sql`analyze person`.execute(queries);
  const city = campaignAsker(lent, 'city');
  process.stdout.write(`${machine(lent.lent.database.version)}\n`);
  process.stdout.write(`${size} people, pages of 100, ${runs} requests each, milliseconds.\n\n`);
  process.stdout.write(line(['', 'people', 'median', 'p95', 'longest'], widths));
  const filters = {
    'no filter': '',
    'a category': 'category=deputy',
    'a part of the name': `name=${encodeURIComponent('乙丙')}`,
    'a name of nobody': `name=${encodeURIComponent('没有')}`,
    'a unit': 'unit=unit-7',
    'category, name and unit': `category=deputy&name=${encodeURIComponent('甲')}&unit=unit-6`,
    'the last page': `after=${size - 101}`,
  };
  for (const [name, query] of Object.entries(filters)) {
    const times = [];
    let people = 0;
    for (let run = -3; run < runs; run += 1) {
      const from = performance.now();
      const { status, body } = await city.ask('GET', `/people?${query}`);
      if (run >= 0) times.push(performance.now() - from);
      if (status !== 200) throw new Error(JSON.stringify(body));
      people = /** @type {{ count: number }[]} */ (body['counts']).reduce(
        (sum, { count }) => sum + count,
        0,
      );
    }
    const figures = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
    const cells = figures.map((value) => value.toFixed(1));
    process.stdout.write(line([name, people, ...cells], widths));
  }
} finally {
  await lent.giveBack();
}
