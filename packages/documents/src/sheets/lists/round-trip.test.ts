import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  cityUnits,
  dailyContext,
  peopleContext,
  unitContext,
} from '../../testing/list-contexts.ts';
import { previewOf } from '../../testing/list-files.ts';
import {
  type DailyLineRow,
  dailyLineList,
  type ListDescription,
  type ListFormat,
  type ListRow,
  type PersonRow,
  peopleList,
  readList,
  type UnitRow,
  unitList,
  writeList,
  writeListTemplate,
} from './index.ts';
import { phoneNumber } from './values/phone.ts';
import { personName } from './values/text.ts';
import { asMeant, harmless } from './writing/csv.ts';

const forms = [
  ['xlsx', 'zh'],
  ['xlsx', 'en'],
  ['csv', 'zh'],
  ['csv', 'en'],
] as const;

/** Names that sheets and programs are tempted to change. */
const odd = fc.constantFrom(
  '=1+甲',
  '=cmd|calc',
  '+科室',
  '-科室',
  '@城东',
  `'=甲`,
  `''-甲`,
  '＝甲',
  '甲,乙',
  '甲;乙',
  '甲、乙',
  '"甲"',
  '_x0041_甲',
  '<b>甲</b>&amp;',
  '𠮷䶮㛃',
  '甲 Z 乙',
  '0012甲',
  'TRUE甲',
  '1e3甲',
  'constructor',
  '__proto__',
);
const name = fc.oneof(
  odd,
  fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'), minLength: 1, maxLength: 8 }),
);
const phone = fc
  .constantFrom('13800000000', '0571-88001234', '010-88001234-12', '88001234', '+85291234567')
  .map((number) => phoneNumber(number));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

async function expectSame<Row extends ListRow, Context>(
  list: ListDescription<Row, Context>,
  context: Context,
  rows: readonly Row[],
  [format, language]: (typeof forms)[number],
): Promise<void> {
  const bytes = await writeList(list, rows, { context, language, format });
  const fresh = await previewOf(bytes, list, { context, bringsIds: true });
  expect(fresh.faults).toEqual([]);
  expect(fresh.rows.map(({ row }) => row)).toEqual(rows);
  const again = await previewOf(bytes, list, { context, existing: rows });
  expect(again.summary.counts).toMatchObject({
    new: 0,
    changed: 0,
    unchanged: rows.length,
    absent: 0,
  });
}

describe.each(forms)('as %s in %s', (...form) => {
  test('people go out and come in unchanged', async () => {
    const person: fc.Arbitrary<PersonRow> = fc.record({
      name: name.map(personName),
      category: fc.constantFrom(...peopleContext.categories.map(({ id }) => id)),
      phone: maybe(phone),
      units: fc.subarray(peopleContext.units.map(({ id }) => id)).map((ids) => ids.sort()),
      id: fc.uuid().map((id) => `p-${id}`),
    });
    const people = fc.uniqueArray(person, { maxLength: 8, selector: (each) => each.name });
    await fc.assert(
      fc.asyncProperty(people, (rows) => expectSame(peopleList, peopleContext, rows, form)),
      { numRuns: 25 },
    );
  });

  test('units go out and come in unchanged', async () => {
    const unit: fc.Arbitrary<UnitRow> = fc
      .record({
        name,
        id: maybe(fc.uuid().map((id) => `u-${id}`)),
        level: fc.constant('station'),
        class: fc.constantFrom('station', 'museum'),
        parent: fc.constantFrom('bureau', 'library', null),
        exempt: fc.boolean(),
        leader: maybe(fc.constantFrom('张三', '买买提·艾力', 'John Smith')),
        liaison: fc.constant(null),
        liaisonPhone: maybe(phone),
      })
      .map((each) => ({ ...each, role: each.parent === null ? null : 'lower' }));
    const units = fc.uniqueArray(unit, { maxLength: 8, selector: (each) => each.name });
    await fc.assert(
      fc.asyncProperty(units, (rows) =>
        expectSame(unitList, unitContext, [...cityUnits, ...rows], form),
      ),
      { numRuns: 25 },
    );
  });

  test('daily lines go out and come in unchanged', async () => {
    const items = dailyContext.items.filter(({ levels }) => levels === undefined);
    const line: fc.Arbitrary<DailyLineRow> = fc.record({
      unit: fc.constantFrom(...dailyContext.units.map(({ id }) => id)),
      item: fc.constantFrom(...items.map(({ id }) => id)),
      points: fc.constantFrom('0', '1', '0.5', '0.3333', '0.0001'),
      day: maybe(fc.constantFrom('2026-07-01', '2024-02-29')),
      evidence: maybe(name),
    });
    const lines = fc.uniqueArray(line, {
      maxLength: 8,
      selector: ({ unit, item }) => `${unit} ${item}`,
    });
    await fc.assert(
      fc.asyncProperty(lines, (rows) => expectSame(dailyLineList, dailyContext, rows, form)),
      { numRuns: 25 },
    );
  });
});

test.each([
  ['units', () => writeListTemplate(unitList, { context: unitContext, language: 'zh' })],
  ['people', () => writeListTemplate(peopleList, { context: peopleContext, language: 'en' })],
  ['daily', () => writeListTemplate(dailyLineList, { context: dailyContext, language: 'zh' })],
] as const)('the template of %s reads as no row: its example is none', async (list, write) => {
  const bytes = await write();
  const read = {
    units: () => readList(bytes, unitList, { context: unitContext, existing: [] }),
    people: () => readList(bytes, peopleList, { context: peopleContext, existing: [] }),
    daily: () => readList(bytes, dailyLineList, { context: dailyContext, existing: [] }),
  };
  expect(await read[list]()).toMatchObject({
    kind: 'preview',
    rows: [],
    faults: [],
    summary: { counts: { rows: 0, examples: 1 } },
  });
});

describe('a text table for a spreadsheet', () => {
  const rows: readonly PersonRow[] = [
    { name: '=HYPERLINK("x")', category: 'other', phone: '+85291234567', units: [], id: null },
    { name: '@甲\t', category: 'other', phone: null, units: [], id: null },
  ];
  const written = (format: ListFormat) =>
    writeList(peopleList, rows, { context: peopleContext, language: 'zh', format });

  test('begins with the mark by which Excel knows UTF-8, and ends its lines as Excel does', async () => {
    const bytes = await written('csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes).split('\r\n')).toHaveLength(4);
  });

  test('holds no field that would run as a formula', async () => {
    const text = strFromU8(await written('csv'));
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`,'+85291234567`);
    expect(text).toContain(`"'@甲\t"`);
    for (const field of text.slice(1).split(/[,\r\n]+/u))
      expect(field.replace(/^"/u, '')).not.toMatch(/^[=+\-@\t\r]/u);
  });

  test('gives every text back as it was meant', () => {
    const text = fc.string({ unit: fc.constantFrom(...`'=+-@＝\t甲`) });
    fc.assert(
      fc.property(text, (each) => {
        expect(asMeant(harmless(each))).toBe(each);
        expect(harmless(each)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});
