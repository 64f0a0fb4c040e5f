import type { Scheme } from '@pingyi/core';

function labelled(entries: readonly { readonly id: string; readonly label: string }[]) {
  return entries.map(({ id, label }) => [id, label] as const);
}

/**
 * Names of what a scheme's own ids stand for among the inputs of a step.
 *
 * @param code the step that uses them
 * @param nameOf units by id
 */
export function labelsOfStep(
  code: string,
  scheme: Scheme,
  nameOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  switch (code) {
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
