import { mobilisation } from './1-mobilisation.ts';
import { selfCheck } from './2-self-check.ts';
import { inspection } from './3-inspection.ts';
import { concentratedEvaluation } from './4-concentrated-evaluation.ts';
import { rectificationAndFeedback } from './5-rectification-and-feedback.ts';
import type { Duty, Phase } from './phase.ts';

/** The phases of a campaign in their order: the one place that names them all (plan §III). */
export const phases: readonly Phase[] = [
  mobilisation,
  selfCheck,
  inspection,
  concentratedEvaluation,
  rectificationAndFeedback,
];

/** The phase of an id, or undefined when there is none. */
export function phaseOf(id: string): Phase | undefined {
  return phases.find((phase) => phase.id === id);
}

/** The phase that a command belongs to, or undefined when it belongs to none. */
export function phaseOfCommand(command: string): Phase | undefined {
  return phases.find((phase) => Object.hasOwn(phase.commands, command));
}

/** The duty of an id, or undefined when no phase knows it. */
export function dutyOf(id: string): Duty | undefined {
  return phases.flatMap((phase) => phase.duties).find((duty) => duty.id === id);
}
