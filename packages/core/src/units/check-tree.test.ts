import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree, type TreeLevel } from './check-tree.ts';
import { addUnit, emptyTree, evaluatedUnits, exemptUnit, mergeUnits, moveUnit } from './tree.ts';
import { type UnitPlace, unitPlaceSchema } from './unit.ts';
import { parseUnitId, unitId } from './unit-id.ts';

const levels: readonly TreeLevel[] = [
  { id: 'station', evaluation: 'vote' },
  { id: 'direct', evaluation: 'vote' },
  { id: 'department', evaluation: 'vote' },
  { id: 'bureau', evaluation: 'own-units' },
];

function place(id: string, level: string, parent: string | null, role: 'own' | 'lower' | null) {
  return unitPlaceSchema.parse({ id, name: id, class: level, level, parent, role });
}

const city: readonly UnitPlace[] = [
  place('bureau', 'bureau', null, null),
  place('library', 'direct', 'bureau', 'lower'),
  place('east', 'station', 'bureau', 'lower'),
  place('law', 'department', 'bureau', 'own'),
];

const codes = (places: readonly UnitPlace[]) => checkTree(places, levels).map((r) => r.code);

describe('a tree of units', () => {
  it('is sound when each unit has one parent of a higher level and one role', () => {
    expect(checkTree(city, levels)).toEqual([]);
  });

  it('names every fault at once, with its facts', () => {
    const bad = [
      ...city,
      place('east', 'station', 'bureau', 'lower'),
      place('a', 'station', 'nobody', 'lower'),
      place('b', 'station', 'bureau', null),
      place('c', 'station', null, 'own'),
      place('d', 'village', 'bureau', 'lower'),
      place('e', 'department', 'east', 'own'),
    ];
    expect(checkTree(bad, levels)).toEqual([
      { code: 'unit-twice', facts: { unit: 'east' } },
      { code: 'unit-parent-unknown', facts: { unit: 'a', parent: 'nobody' } },
      { code: 'unit-role-missing', facts: { unit: 'b', parent: 'bureau' } },
      { code: 'unit-role-without-parent', facts: { unit: 'c' } },
      { code: 'unit-level-unknown', facts: { unit: 'd', level: 'village' } },
      {
        code: 'unit-parent-not-above',
        facts: { unit: 'e', level: 'department', parent: 'east', parentLevel: 'station' },
      },
      { code: 'own-level-twice', facts: { unit: 'east', level: 'station', own: ['e'] } },
    ]);
  });

  it('refuses cycles of any length, also a unit that is its own parent', () => {
    expect(codes([place('a', 'station', 'a', 'lower')])).toContain('unit-cycle');
    const ring = Array.from({ length: 50 }, (_, i) =>
      place(`u${i}`, 'bureau', `u${(i + 1) % 50}`, 'lower'),
    );
    expect(checkTree(ring, levels).filter((r) => r.code === 'unit-cycle')).toEqual([
      { code: 'unit-cycle', facts: { units: ring.map((unit) => unit.id) } },
    ]);
  });

  it('never finds a random tree sound in which following parents does not end', () => {
    const anyPlace = fc.record({
      level: fc.constantFrom('station', 'direct', 'department', 'bureau'),
      parent: fc.option(fc.nat({ max: 7 })),
      role: fc.constantFrom('own' as const, 'lower' as const),
    });
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 8 }), (drafts) => {
        const places = drafts.map((draft, i) =>
          place(
            `u${i}`,
            draft.level,
            draft.parent === null ? null : `u${draft.parent}`,
            draft.parent === null ? null : draft.role,
          ),
        );
        const parents = new Map(places.map((p) => [p.id as string, p.parent as string | null]));
        const ends = places.every((p) => {
          let at: string | null = p.id;
          for (let i = 0; i <= places.length && at !== null; i += 1) at = parents.get(at) ?? null;
          return at === null;
        });
        const found = codes(places);
        expect(found.includes('unit-cycle')).toBe(!ends);
        if (!ends) expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('unit ids', () => {
  it('are made only from texts that may stand in the public record', () => {
    expect(parseUnitId('chengdong')).toBe('chengdong');
    expect(['', '城东', 'a b', '__proto__', '-a', 'x'.repeat(65)].map(parseUnitId)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('changes of the tree', () => {
  const tree = city.reduce(addUnit, emptyTree);
  const [bureau, library, east] = ['bureau', 'library', 'east'].map((id) => unitId.parse(id)) as [
    UnitPlace['id'],
    UnitPlace['id'],
    UnitPlace['id'],
  ];

  it('leave the tree they start from as it was', () => {
    const moved = moveUnit(tree, east, { parent: library, role: 'lower' });
    expect(moved.get(east)?.parent).toBe('library');
    expect(tree.get(east)?.parent).toBe('bureau');
  });

  it('hand the children of a merged unit to the unit that takes it over', () => {
    const second = place('second', 'direct', 'bureau', 'lower');
    const grown = addUnit(moveUnit(tree, east, { parent: library, role: 'lower' }), second);
    const merged = mergeUnits(grown, [library], second.id);
    expect(merged.get(east)?.parent).toBe('second');
    expect(merged.get(library)?.mergedInto).toBe('second');
    expect(evaluatedUnits(merged).map((unit) => unit.id)).toEqual([bureau, east, 'law', 'second']);
  });

  it('leave an exempt unit standing but not evaluated', () => {
    const exempt = exemptUnit(tree, east, 7);
    expect(evaluatedUnits(exempt).map((unit) => unit.id)).toEqual([bureau, library, 'law']);
    expect(evaluatedUnits(exemptUnit(exempt, east, null))).toHaveLength(4);
  });
});
