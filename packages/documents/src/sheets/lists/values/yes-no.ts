import { sameKey } from '../clean-text.ts';
import { excerpt, readAs, refuseValue, textOf, type ValueType } from './value-type.ts';

const yes: ReadonlySet<string> = new Set(['是', '√', '✓', '✔', '1', 'yes', 'y', 'true']);
const no: ReadonlySet<string> = new Set(['否', '×', '✗', '✘', '0', 'no', 'n', 'false']);

/** 是 or 否; an empty cell is 否. */
export const yesNo: ValueType<boolean, unknown> = {
  empty: false,
  isNumber: false,
  isChoice: true,
  prepare: (_context, language) => {
    const words = language === 'zh' ? ['是', '否'] : ['yes', 'no'];
    return {
      words,
      write: (value) => (value ? (words[0] ?? '') : ''),
      read: (content) => {
        if (content.kind === 'boolean') return readAs(content.boolean);
        const text = textOf(content) ?? '';
        const key = sameKey(text.slice(0, 20));
        if (yes.has(key)) return readAs(true);
        if (no.has(key)) return readAs(false);
        return refuseValue('unknown-value', { value: excerpt(text), allowed: words });
      },
    };
  },
};
