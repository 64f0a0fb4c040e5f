import { type Language, type Names, vocabulary } from '@pingyi/core';
import { inARow } from '../../words/marks.ts';
import { words } from '../words/lists.ts';
import { words as units } from '../words/units.ts';

/** A value of a row as people call it; ids become names. */
export function valueText(
  column: string,
  value: unknown,
  names: Names,
  language: Language,
): string {
  if (value === null || value === undefined || value === '') return words.empty[language];
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[language];
  if (Array.isArray(value)) {
    if (value.length === 0) return words.empty[language];
    return inARow(value.map((each) => names('unit', String(each))))[language];
  }
  const text = String(value);
  switch (column) {
    case 'level':
      return names('level', text)[language];
    case 'category':
      return names('category', text)[language];
    case 'class':
      return vocabulary(text, language);
    case 'parent':
    case 'unit':
      return names('unit', text)[language];
    case 'item':
      return names('item', text)[language];
    case 'role':
      return text === 'own' || text === 'lower' ? units[text][language] : text;
    default:
      return text;
  }
}
