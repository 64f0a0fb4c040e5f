import { describe, expect, it } from 'vitest';
import type { NewAct } from './act.ts';
import { subjectsOf } from './subjects.ts';

/** Only type and payload matter here. */
function act(type: string, payload: unknown): NewAct {
  return { type, payload } as NewAct;
}

describe('the things that an act concerns', () => {
  it('are the units of a merger, each once, with the one that takes them in', () => {
    const merged = act('units-merged', { units: ['a', 'b', 'a'], into: 'c', reason: 'r' });
    expect(subjectsOf(merged)).toEqual([
      { kind: 'unit', id: 'a' },
      { kind: 'unit', id: 'b' },
      { kind: 'unit', id: 'c' },
    ]);
  });

  it('are found inside a unit that is added, with its parent where it has one', () => {
    const place = { id: 'a', name: 'A', class: 'k', level: 'l', role: null };
    const added = (parent: string | null): NewAct =>
      act('unit-added', { unit: { ...place, parent }, reason: null });
    expect(subjectsOf(added(null))).toEqual([{ kind: 'unit', id: 'a' }]);
    expect(subjectsOf(added('p'))).toContainEqual({ kind: 'unit', id: 'p' });
  });

  it('are none for an act on the whole campaign', () => {
    expect(subjectsOf(act('phase-opened', { phase: 'mobilisation' }))).toEqual([]);
  });
});
