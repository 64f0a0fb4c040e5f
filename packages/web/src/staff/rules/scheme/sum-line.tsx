import { type Fraction, formatTerminating, fraction, parseDecimal } from '@pingyi/core';
import { useSay } from '../../words/language.tsx';
import { sumText, words } from '../../words/scheme.ts';
import { percentOfRate } from './percent.ts';

function sumOf(numbers: readonly Fraction[]): Fraction {
  return numbers.reduce((sum, { n, d }) => fraction(sum.n * d + n * sum.d, sum.d * d), fraction(0));
}

/** What weights add up to, while they are typed. */
export function SumLine({ weights }: { readonly weights: readonly string[] }) {
  const say = useSay();
  const numbers = weights.map(parseDecimal).filter((number) => number !== null);
  if (numbers.length < weights.length) return null;
  const total = sumOf(numbers);
  const isRight = total.n === total.d;
  const text = formatTerminating(total) ?? '';
  return (
    <p className={isRight ? 'sum right' : 'sum'} role="status">
      {say(isRight ? words.sumRight : sumText(percentOfRate(text)))}
    </p>
  );
}
