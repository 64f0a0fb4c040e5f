import { parseUnitId } from '@pingyi/core';
import { oneLine } from '../clean-text.ts';
import { excerpt, freeType, readAs, refuseValue, textOf, type ValueType } from './value-type.ts';

/** An opaque id: Latin letters, digits and hyphens, as ids of units and people are. */
export const identifier: ValueType<string | null, unknown> = freeType<string | null>({
  empty: null,
  read: (content) => {
    const text = textOf(content);
    if (text === null) return refuseValue('wrong-type', { expected: 'text' });
    const id = oneLine(text.slice(0, 200)).normalize('NFKC');
    return parseUnitId(id) === null ? refuseValue('not-an-id', { value: excerpt(id) }) : readAs(id);
  },
  write: (value) => value ?? '',
});
