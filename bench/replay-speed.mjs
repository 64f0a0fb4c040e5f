// How long a campaign's acts take to fold, by the number of its units: `npm run bench -- replay-speed`. Each
// unit goes through its year: listed, officers, commitment, plan, issues, reports, findings, result, daily sheet.
// Linear means: the time of one act stays the same however many units there are.
import { entryOf, readAct, replay } from '@pingyi/core';
import { announced, assessed, createdWith } from '../packages/server/dist/testing/result-acts.js';
import { line, machine } from './server/machine.mjs';

const widths = [9, 9, 12, 12, 18];
const at = '2026-11-20T08:00:00.000Z';
const document = { id: 'document', digest: `sha256:${'0'.repeat(64)}` };
const issue = {
  id: 'opening-hours',
  title: '阅览室开放时间不足',
  dimension: 'serviceQuality',
  measure: document,
  responsible: 'person-1',
  due: '2026-10-31',
};

/** The acts of a unit between its listing and its result, each with who gives it and what it says. */
const yearOfUnit = /** @type {const} */ ([
  [
    'unit-officers-named',
    'office',
    { officers: { leader: 'leader', liaison: 'liaison', workingBody: document } },
  ],
  [
    'commitment-published',
    'liaison',
    {
      day: '2026-07-05',
      outlet: '市日报',
      text: document,
      proof: document,
      points: [],
      correction: null,
    },
  ],
  ['unit-plan-handed-in', 'liaison', { document }],
  ['unit-plan-approved', 'office', 'final'],
  ['hot-issues-chosen', 'liaison', { issues: [issue], correction: null }],
  ['self-check-report-handed-in', 'liaison', { document, problems: 2 }],
  ['self-check-report-accepted', 'office', 'final'],
  ['inspection-declared-empty', 'office', { correction: null }],
  ['final-report-handed-in', 'liaison', { document, composite: null, problems: 1 }],
  ['final-report-accepted', 'office', 'final'],
]);

/** The acts of a year with so many units, parsed. */
function actsOf(/** @type {number} */ size) {
  const units = Array.from({ length: size }, (_, i) => ({
    id: i === 0 ? 'bureau' : `unit-${i}`,
    class: i === 0 ? 'bureau' : 'station',
    parent: i === 0 ? null : 'bureau',
    role: i === 0 ? null : /** @type {const} */ ('lower'),
  }));
  /** @type {unknown[]} */
  const drafts = createdWith('city', 2026, units).filter((act) => act.stream === 'campaign/city');
  for (const [type, role, payload] of yearOfUnit)
    for (const { id } of units) {
      // The same unit handed in what is found final one round before.
      const body = payload === 'final' ? { handedIn: drafts.length - size } : payload;
      const { version, visibility } = entryOf(type);
      const actor = { role, account: `test-${role}` };
      const act = { stream: 'campaign/city', version, type, actor, visibility };
      drafts.push({ ...act, payload: { unit: id, ...body } });
    }
  for (const { id } of units) drafts.push(announced('city', id, [60, 30, 8, 2]));
  for (const unit of units) drafts.push(...assessed('city', unit));
  return drafts.map((draft, seq) => {
    const read = readAct({ .../** @type {object} */ (draft), seq, at });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.act;
  });
}

process.stdout.write(`${machine()}\n\n`);
process.stdout.write(line(['units', 'acts', 'CPU ms', 'wall ms', 'CPU µs per act'], widths));
for (const size of [1_000, 3_000, 10_000]) {
  const acts = actsOf(size);
  const before = process.cpuUsage();
  const from = performance.now();
  const campaign = replay(/** @type {never} */ (acts));
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(before);
  if (campaign?.units.size !== size) throw new Error('the campaign lacks units');
  const spent = (user + system) / 1000;
  const columns = [size, acts.length, spent.toFixed(0), wall.toFixed(0)];
  process.stdout.write(line([...columns, ((spent * 1000) / acts.length).toFixed(1)], widths));
}
