import {
  type Language,
  type Scheme,
  type ScoreBook,
  type StepResult,
  scoreResultOf,
} from '@pingyi/core';
import { inputName } from '../../words/input-names.ts';
import type { ExplainedStep } from './messages.ts';
import { pageOf } from './rows.ts';

function labelled(entries: readonly { readonly id: string; readonly label: string }[]) {
  return entries.map(({ id, label }) => [id, label] as const);
}

/** Names of what a scheme's own ids stand for, by the step that uses them. */
function labelsOf(
  step: StepResult,
  scheme: Scheme,
  nameOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  switch (step.code) {
    case 'satisfaction':
    case 'part-satisfaction':
    case 'pooled-satisfaction':
      return new Map(labelled(scheme.grades));
    case 'weighted-satisfaction':
      return new Map(labelled([...scheme.raterGroups, ...scheme.channels, ...scheme.dimensions]));
    case 'deductions':
    case 'bonuses':
      return new Map(labelled(scheme.rules));
    case 'own-level-mean':
    case 'lower-level-mean':
      return nameOf;
    default:
      return new Map();
  }
}

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
    const labels = labelsOf(step, book.scheme, nameOf);
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
