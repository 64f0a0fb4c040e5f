import { type Language, type ScoreBook, scoreResultOf } from '@pingyi/core';
import { inputName } from '../../words/input-names.ts';
import { labelsOfStep } from '../../words/step-labels.ts';
import type { ExplainedStep } from './messages.ts';
import { pageOf } from './rows.ts';

/** The steps of one unit with the names of their inputs. */
export function explain(
  book: ScoreBook,
  place: number,
  nameOf: ReadonlyMap<string, string>,
  language: Language,
): readonly ExplainedStep[] {
  const [unit] = scoreResultOf(pageOf(book, place, place + 1), language).units;
  if (unit === undefined) throw new RangeError(`no unit at ${place}`);
  return unit.steps.map((step) => {
    const labels = labelsOfStep(step.code, book.scheme, nameOf);
    return {
      code: step.code,
      text: step.text,
      inputs: Object.entries(step.inputs).map(([name, value]) => ({
        name: inputName(name, labels, language),
        value,
      })),
      value: step.value,
    };
  });
}
