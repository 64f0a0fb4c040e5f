import type { SchemeColumn } from '../headings.ts';
import { readChoice, readDecimal, readText } from '../read/cell-values.ts';
import type { Draft, Path } from '../read/draft.ts';
import type { TableRow } from '../read/table.ts';
import { plainWord } from '../text.ts';
import { categoryOf, classOf, lookupOf } from '../words.ts';
import {
  checkpointChoices,
  countsChoices,
  exactlyWord,
  type ListItem,
  noCapWord,
  noneWord,
} from './items.ts';

export type Row = TableRow<SchemeColumn>;
type Json = Readonly<Record<string, unknown>>;

/** A record without the fields that were left out; also safe for keys such as `__proto__`. */
export function record(fields: readonly (readonly [string, unknown])[]): Json {
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

export function optionText(row: Row): string {
  const content = row.cellOf('option')?.content;
  return content?.kind === 'text' ? plainWord(content.text) : '';
}

function readId(row: Row, path: Path, draft: Draft): { id: unknown; label: unknown } {
  const label = readText(row, 'name', [...path, 'label'], draft);
  const id = readText(row, 'id', [...path, 'id'], draft);
  return { id: id ?? label, label };
}

function readRule(kind: 'deduction' | 'bonus' | 'veto', row: Row, path: Path, draft: Draft): Json {
  const { id, label } = readId(row, path, draft);
  const hasNoCap = optionText(row) === plainWord(noCapWord);
  if (!hasNoCap && row.hasAny(['option'])) objectToOption(row, [noCapWord, noneWord], draft);
  const cap = hasNoCap ? null : readDecimal(row, 'cap', [...path, 'cap'], draft);
  return record([
    ['id', id],
    ['kind', kind],
    ['label', label],
    ['amount', readDecimal(row, 'number', [...path, 'amount'], draft)],
    ['cap', cap],
  ]);
}

function objectToOption(row: Row, allowed: readonly string[], draft: Draft): void {
  draft.object('unknown-value', row.placeOf('option'), { value: optionText(row), allowed });
}

/** `邀请、签到` as two checks, `无` as none, an empty cell as left out. */
function readCheckpoints(row: Row, key: 'checked' | 'warned', path: Path, draft: Draft): unknown {
  const text = readText(row, key, path, draft);
  if (text === undefined) return undefined;
  if (plainWord(text) === noneWord) return [];
  const byWord = lookupOf(checkpointChoices);
  const words = plainWord(text).split(/[、,;\s]+/u);
  const unknown = words.find((word) => !byWord.has(word));
  if (unknown !== undefined) {
    const allowed = [...byWord.keys(), noneWord];
    draft.object('unknown-value', row.placeOf(key), { value: unknown, allowed }, path);
    return undefined;
  }
  return words.map((word) => byWord.get(word));
}

function readShare(row: Row, path: Path, draft: Draft): Json {
  const isExact = optionText(row) === exactlyWord;
  if (!isExact && row.hasAny(['option'])) objectToOption(row, [exactlyWord, noneWord], draft);
  const category = readText(row, 'name', [...path, 'category'], draft);
  const bound = isExact ? 'exactly' : 'atLeast';
  return record([
    ['category', category === undefined ? undefined : categoryOf(category)],
    [bound, readDecimal(row, 'number', [...path, bound], draft)],
    ['atMost', readDecimal(row, 'cap', [...path, 'atMost'], draft)],
    ['checkedAt', readCheckpoints(row, 'checked', [...path, 'checkedAt'], draft)],
    ['warnedAt', readCheckpoints(row, 'warned', [...path, 'warnedAt'], draft)],
  ]);
}

/** One entry of a list as its JSON value, each field's cell noted under its path. */
export function readEntry(item: ListItem, row: Row, path: Path, draft: Draft): unknown {
  switch (item) {
    case 'grades': {
      const { id, label } = readId(row, path, draft);
      return record([
        ['id', id],
        ['label', label],
        ['coefficient', readDecimal(row, 'number', [...path, 'coefficient'], draft)],
        ['counts', readChoice(row, 'option', lookupOf(countsChoices), [...path, 'counts'], draft)],
      ]);
    }
    case 'dimensions':
    case 'raterGroups':
    case 'channels': {
      if (row.hasAny(['option'])) objectToOption(row, [noneWord], draft);
      const { id, label } = readId(row, path, draft);
      return record([
        ['id', id],
        ['label', label],
        ['weight', readDecimal(row, 'number', [...path, 'weight'], draft)],
      ]);
    }
    case 'deduction':
    case 'bonus':
    case 'veto':
      return readRule(item, row, path, draft);
    case 'classes': {
      if (row.hasAny(['option'])) objectToOption(row, [noneWord], draft);
      const word = readText(row, 'name', path, draft);
      return word === undefined ? '' : classOf(word);
    }
    case 'shares':
      return readShare(row, path, draft);
  }
}
