import { type Fraction, fraction, isZero } from '../exact/fraction.ts';
import type { Step } from './step.ts';

/** An id as the name of an input; one that equals a name of the step itself goes as `id:…`. */
function nameOf(id: string, taken: readonly string[]): string {
  return taken.includes(id) ? `id:${id}` : id;
}

/**
 * The numbers that a step was made from, by name. Grades, parts, children and rules go by their ids;
 * a program that reads them needs no sentence.
 */
export function inputsOf(step: Step): ReadonlyMap<string, Fraction> {
  const inputs = new Map<string, Fraction | null>();
  switch (step.code) {
    case 'satisfaction':
    case 'part-satisfaction':
    case 'pooled-satisfaction':
      for (const { grade, ballots } of step.terms)
        inputs.set(nameOf(grade.id, ['valid', 'denominator']), fraction(ballots));
      inputs.set('valid', fraction(step.satisfaction.valid));
      inputs.set('denominator', fraction(step.satisfaction.denominator));
      break;
    case 'abstentions':
      inputs.set('abstained', fraction(step.abstained));
      inputs.set(step.isCounted ? 'counted' : 'excluded', step.value);
      inputs.set(step.isCounted ? 'excluded' : 'counted', step.otherPolicy);
      break;
    case 'weighted-satisfaction':
      for (const { part, weight, value } of step.parts) {
        inputs.set(part.id, value);
        inputs.set(`weight:${part.id}`, weight);
      }
      break;
    case 'own-level-mean':
    case 'lower-level-mean':
      for (const child of step.children) inputs.set(child.id, child.value);
      break;
    case 'daily-assessment':
      inputs.set('points', step.points).set('max', step.max);
      break;
    case 'deductions':
    case 'bonuses':
      for (const { rule, capped } of step.rules)
        inputs.set(nameOf(rule.id, ['uncapped', 'cap']), capped);
      inputs.set('uncapped', step.uncapped).set('cap', step.totalCap);
      break;
    case 'composite':
      inputs.set('own', step.own).set('lower', step.lower).set('daily', step.daily);
      inputs.set('deducted', step.deducted).set('bonus', isZero(step.bonus) ? null : step.bonus);
      break;
    case 'clamped':
      inputs.set('unclamped', step.unclamped);
      break;
    case 'rank':
      inputs.set('ranked', fraction(step.ranked));
      break;
    case 'talk':
      inputs.set('satisfaction', step.satisfaction).set('below', step.below);
      break;
    case 'no-composite':
    case 'veto':
      break;
  }
  return new Map([...inputs].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
