import type { SheetCells } from '../cell.ts';
import { dailyColumns, type Ledger, ledgerColumns, shapeOf } from '../headings.ts';
import type { NamedRule, SchemeNames } from '../scheme/read-rows.ts';
import { plainWord } from '../text.ts';
import { readDecimal, readText } from './cell-values.ts';
import type { Draft } from './draft.ts';
import { readTable } from './table.ts';
import { namesByWord } from './tallies.ts';
import { type UnitDraft, type Units, unitOfRow } from './units.ts';

function fieldsOf(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Reads the sheet 日常考核: points of a maximum, one row a unit. A row with neither is not filled in. */
export function readDailyAssessments(sheet: SheetCells, units: Units, draft: Draft): void {
  const seen = new Set<UnitDraft>();
  for (const row of readTable(sheet, shapeOf(dailyColumns, ['unit', 'points', 'max']), draft)) {
    if (!row.hasAny(['points', 'max'])) continue;
    const unit = unitOfRow(row, units, draft);
    if (unit === null) continue;
    if (seen.has(unit)) {
      draft.object('duplicate-key', row.placeOf('unit'), { field: unit.name });
      continue;
    }
    seen.add(unit);
    const path = ['units', unit.place, 'dailyAssessment'];
    draft.note(path, row.placeOf('unit'));
    unit.fields.set(
      'dailyAssessment',
      fieldsOf([
        ['points', readDecimal(row, 'points', [...path, 'points'], draft)],
        ['max', readDecimal(row, 'max', [...path, 'max'], draft)],
      ]),
    );
  }
}

const kindOf = { deductions: 'deduction', bonuses: 'bonus', vetoes: 'veto' } as const;

/** A rule by its id, or by its label; a label of the sheet's own kind goes before one of another. */
function ruleLookup(rules: readonly NamedRule[], ledger: Ledger): ReadonlyMap<string, string> {
  const own = rules.filter(({ kind }) => kind === kindOf[ledger]);
  const ids = rules.map(({ id }) => [plainWord(id), id] as const);
  return new Map([...namesByWord(rules), ...namesByWord(own), ...ids]);
}

/** Reads the sheet 扣分, 加分 or 一票否决 into the units' lists, in the order of the rows. */
export function readLedger(
  ledger: Ledger,
  sheet: SheetCells,
  units: Units,
  { rules }: SchemeNames,
  draft: Draft,
): void {
  const ruleByWord = ruleLookup(rules, ledger);
  const columns = ledgerColumns[ledger];
  const lists = new Map<UnitDraft, unknown[]>();
  for (const row of readTable(sheet, shapeOf(columns, ['unit', 'rule', 'grounds']), draft)) {
    if (!row.hasAny(['rule', 'amount', 'grounds'])) continue;
    const unit = unitOfRow(row, units, draft);
    if (unit === null) continue;
    const list = lists.get(unit) ?? [];
    lists.set(unit, list);
    const path = ['units', unit.place, ledger, list.length];
    draft.note(path, row.placeOf('unit'));
    const word = readText(row, 'rule', [...path, 'rule'], draft);
    const amount =
      ledger === 'vetoes' ? undefined : readDecimal(row, 'amount', [...path, 'amount'], draft);
    list.push(
      fieldsOf([
        ['rule', word === undefined ? undefined : (ruleByWord.get(plainWord(word)) ?? word)],
        ['amount', amount],
        ['grounds', readText(row, 'grounds', [...path, 'grounds'], draft)],
      ]),
    );
  }
  for (const [unit, list] of lists) unit.fields.set(ledger, list);
}
