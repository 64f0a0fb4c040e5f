import { planScheme } from '@pingyi/core';
import type { SheetCells } from '../cell.ts';
import { type SchemeColumn, schemeColumns, shapeOf } from '../headings.ts';
import { readChoice, readCount, readDecimal, readText } from '../read/cell-values.ts';
import type { Draft, Path } from '../read/draft.ts';
import { readTable } from '../read/table.ts';
import { plainWord } from '../text.ts';
import { classOf, lookupOf } from '../words.ts';
import {
  allItems,
  type ChoiceItem,
  choiceItems,
  type ListItem,
  leafChoices,
  leafItem,
  listItems,
  type NumberItem,
  nameItem,
  noCapWord,
  noneWord,
  numberItems,
  optionChoices,
  otherClassesWord,
} from './items.ts';
import { optionText, type Row, readEntry, record } from './read-entries.ts';

/** A name and an id by which other sheets may refer to an entry. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface NamedRule extends Named {
  readonly kind: string;
}

/** What the other sheets need of the scheme to understand their headings and words. */
export interface SchemeNames {
  readonly grades: readonly Named[];
  readonly raterGroups: readonly Named[];
  readonly channels: readonly Named[];
  readonly dimensions: readonly Named[];
  readonly rules: readonly NamedRule[];
  readonly score: string;
}

type Fields = Map<string, unknown>;

/** A scheme while its rows are read: its own fields, and those of its objects. */
interface SchemeDraft {
  readonly fields: Fields;
  readonly held: Map<string, Fields>;
  readonly lists: Map<string, unknown[]>;
  readonly seen: Set<string>;
}

function invert<Key extends string>(
  items: Readonly<Record<Key, string>>,
): ReadonlyMap<string, Key> {
  return new Map((Object.entries(items) as [Key, string][]).map(([key, word]) => [word, key]));
}

const itemByWord = new Map(allItems.map((word) => [plainWord(word), word]));
const listByWord = invert<ListItem>(listItems);
const numberByWord = invert<NumberItem>(numberItems);
const choiceByWord = invert<ChoiceItem>(choiceItems);

/** The object of the scheme that holds a number or a choice; null is the scheme itself. */
const holderOf: Readonly<Record<NumberItem | ChoiceItem, string | null>> = {
  ownLevel: 'composite',
  lowerLevel: 'composite',
  dailyAssessment: 'composite',
  deductionCap: null,
  decimals: 'rounding',
  mode: 'rounding',
  bottom: 'talk',
  below: 'talk',
  minimumClass: 'talk',
  minimum: 'panel',
  scope: 'panel',
  minimumCohort: 'panel',
  abstention: null,
  score: null,
  of: 'lowerLevel',
  mean: 'lowerLevel',
};

const wholeNumbers: ReadonlySet<NumberItem> = new Set([
  'decimals',
  'bottom',
  'minimumClass',
  'minimum',
  'minimumCohort',
]);

const columnsOf: Readonly<Record<ListItem, readonly SchemeColumn[]>> = {
  grades: ['id', 'name', 'number', 'option'],
  dimensions: ['id', 'name', 'number', 'option'],
  raterGroups: ['id', 'name', 'number', 'option'],
  channels: ['id', 'name', 'number', 'option'],
  deduction: ['id', 'name', 'number', 'cap', 'option'],
  bonus: ['id', 'name', 'number', 'cap', 'option'],
  veto: ['id', 'name', 'number', 'cap', 'option'],
  classes: ['name', 'option'],
  shares: ['name', 'number', 'cap', 'option', 'checked', 'warned'],
};

/** A list's path in the scheme; rules of all kinds are one list. */
function pathOfList(item: ListItem): readonly string[] {
  switch (item) {
    case 'deduction':
    case 'bonus':
    case 'veto':
      return ['scheme', 'rules'];
    case 'classes':
      return ['scheme', 'talk', 'classes'];
    case 'shares':
      return ['scheme', 'panel', 'shares'];
    default:
      return ['scheme', item];
  }
}

/** Cells of a row that its item has no use for would be lost in silence. */
function objectToUnused(row: Row, used: readonly SchemeColumn[], draft: Draft): void {
  for (const [key, heading] of schemeColumns)
    if (key !== 'item' && !used.includes(key) && row.hasAny([key]))
      draft.object('unknown-field', row.placeOf(key), { field: heading });
}

function fieldsOf(to: SchemeDraft, holder: string | null): Fields {
  if (holder === null) return to.fields;
  const fields = to.held.get(holder) ?? new Map<string, unknown>();
  to.held.set(holder, fields);
  return fields;
}

/** Notes a row under its path and the paths around it, so that a fault of the whole has a place, too. */
function noteRow(row: Row, path: Path, draft: Draft): void {
  for (let length = path.length; length > 0; length -= 1)
    draft.note(path.slice(0, length), row.placeOf('item'));
}

function isRepeated(row: Row, what: string, to: SchemeDraft, draft: Draft): boolean {
  if (!to.seen.has(what)) {
    to.seen.add(what);
    return false;
  }
  draft.object('duplicate-key', row.placeOf('item'), { field: what });
  return true;
}

function addListRow(item: ListItem, row: Row, to: SchemeDraft, draft: Draft): void {
  const listPath = pathOfList(item);
  const key = listPath.join('.');
  const list = to.lists.get(key) ?? [];
  to.lists.set(key, list);
  const isNone = optionText(row) === noneWord;
  objectToUnused(row, isNone ? ['option'] : columnsOf[item], draft);
  noteRow(row, isNone ? listPath : [...listPath, list.length], draft);
  if (!isNone) list.push(readEntry(item, row, [...listPath, list.length], draft));
}

function addNumberRow(item: NumberItem, row: Row, to: SchemeDraft, draft: Draft): void {
  if (isRepeated(row, numberItems[item], to, draft)) return;
  const holder = holderOf[item];
  const path = ['scheme', ...(holder === null ? [] : [holder]), item];
  const mayBeNone = item === 'deductionCap';
  objectToUnused(row, mayBeNone ? ['number', 'option'] : ['number'], draft);
  const isNone = mayBeNone && optionText(row) === plainWord(noCapWord);
  if (mayBeNone && !isNone && row.hasAny(['option']))
    draft.object('unknown-value', row.placeOf('option'), {
      value: optionText(row),
      allowed: [noCapWord],
    });
  const read = wholeNumbers.has(item) ? readCount : readDecimal;
  const value = isNone ? null : read(row, 'number', path, draft);
  noteRow(row, path, draft);
  if (value === undefined) draft.object('missing-field', row.placeOf('number'), { field: '数值' });
  else fieldsOf(to, holder).set(item, value);
}

function addChoiceRow(item: ChoiceItem, row: Row, to: SchemeDraft, draft: Draft): void {
  if (isRepeated(row, choiceItems[item], to, draft)) return;
  const holder = holderOf[item];
  const path = ['scheme', ...(holder === null ? [] : [holder]), item];
  objectToUnused(row, ['option'], draft);
  const choices = lookupOf<string>(optionChoices[item]);
  const value = readChoice(row, 'option', choices, path, draft);
  noteRow(row, path, draft);
  if (value !== undefined) fieldsOf(to, holder).set(item, value);
  else if (!row.hasAny(['option']))
    draft.object('missing-field', row.placeOf('option'), { field: '选项' });
}

function addLeafRow(row: Row, to: SchemeDraft, draft: Draft): void {
  objectToUnused(row, ['name', 'option'], draft);
  const word = readText(row, 'name', ['scheme', 'leaf'], draft) ?? otherClassesWord;
  const key = word === otherClassesWord ? '*' : classOf(word);
  if (isRepeated(row, `${leafItem} ${word}`, to, draft)) return;
  const path = ['scheme', 'leaf', key];
  const policy = readChoice(row, 'option', lookupOf(leafChoices), path, draft);
  noteRow(row, path, draft);
  if (policy !== undefined) fieldsOf(to, 'leaf').set(key, policy);
  else if (!row.hasAny(['option']))
    draft.object('missing-field', row.placeOf('option'), { field: '选项' });
}

function addRow(row: Row, to: SchemeDraft, draft: Draft): void {
  const content = row.cellOf('item')?.content;
  const word = content?.kind === 'text' ? itemByWord.get(plainWord(content.text)) : undefined;
  if (word === undefined) {
    const value = content?.kind === 'text' ? content.text.slice(0, 40) : '';
    draft.object('unknown-value', row.placeOf('item'), { value, allowed: allItems });
    return;
  }
  const list = listByWord.get(word);
  const number = numberByWord.get(word);
  const choice = choiceByWord.get(word);
  if (list !== undefined) addListRow(list, row, to, draft);
  else if (number !== undefined) addNumberRow(number, row, to, draft);
  else if (choice !== undefined) addChoiceRow(choice, row, to, draft);
  else if (word === leafItem) addLeafRow(row, to, draft);
  else if (!isRepeated(row, nameItem, to, draft)) {
    objectToUnused(row, ['name'], draft);
    to.fields.set('name', readText(row, 'name', ['scheme', 'name'], draft) ?? '');
  }
}

function namesOf(list: readonly unknown[] | undefined, plan: readonly NamedRule[]): NamedRule[];
function namesOf(list: readonly unknown[] | undefined, plan: readonly Named[]): Named[];
function namesOf(list: readonly unknown[] | undefined, plan: readonly Named[]): Named[] {
  if (list === undefined) return [...plan];
  return list.map((entry) => {
    const fields = entry as Readonly<Record<string, unknown>>;
    return {
      ...fields,
      id: String(fields['id'] ?? ''),
      label: String(fields['label'] ?? ''),
    };
  });
}

/**
 * Reads the sheet 计分办法. Items that no row names are left out, so that they take the plan's values.
 *
 * @returns the `scheme` of a `pingyi-score/1` value, and the names that other sheets refer to
 */
export function readSchemeRows(
  sheet: SheetCells,
  draft: Draft,
): { readonly value: unknown; readonly names: SchemeNames } {
  const to: SchemeDraft = { fields: new Map(), held: new Map(), lists: new Map(), seen: new Set() };
  for (const row of readTable(sheet, shapeOf(schemeColumns, ['item']), draft))
    addRow(row, to, draft);
  const { lists } = to;
  for (const [key, list] of lists) {
    const [, first = '', second] = key.split('.');
    if (second === undefined) to.fields.set(first, list);
    else fieldsOf(to, first).set(second, list);
  }
  for (const [holder, fields] of to.held) to.fields.set(holder, record([...fields]));
  const { grades, raterGroups, channels, dimensions, rules } = planScheme;
  return {
    value: record([...to.fields]),
    names: {
      grades: namesOf(lists.get('scheme.grades'), grades),
      raterGroups: namesOf(lists.get('scheme.raterGroups'), raterGroups),
      channels: namesOf(lists.get('scheme.channels'), channels),
      dimensions: namesOf(lists.get('scheme.dimensions'), dimensions),
      rules: namesOf(lists.get('scheme.rules'), rules),
      score: String(to.fields.get('score') ?? planScheme.score),
    },
  };
}

/** The names of a workbook without a sheet 计分办法: the plan's. */
export const planNames: SchemeNames = planScheme;
