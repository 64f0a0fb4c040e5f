import type { Task } from '@pingyi/core';

/** Everything that one unit, or the office, owes past its day. */
export interface LateUnit {
  /** Null: the campaign's own. */
  readonly unit: Task['unit'];
  readonly tasks: readonly Task[];
  /** The longest delay, in days. */
  readonly daysLate: number;
}

/** Who has not handed in what was due, the longest delay first. */
export function lateUnitsOf(tasks: readonly Task[]): readonly LateUnit[] {
  const byUnit = new Map<Task['unit'], Task[]>();
  for (const task of tasks) {
    if (task.handedIn !== null || task.daysLate === 0) continue;
    const own = byUnit.get(task.unit) ?? [];
    own.push(task);
    byUnit.set(task.unit, own);
  }
  return [...byUnit]
    .map(([unit, own]) => ({
      unit,
      tasks: own,
      daysLate: Math.max(...own.map((task) => task.daysLate)),
    }))
    .sort((a, b) => b.daysLate - a.daysLate);
}
