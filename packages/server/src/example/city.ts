import { readFile } from 'node:fs/promises';
import { readScoreJson, type Scheme, type UnitPlace, unitPlaceSchema } from '@pingyi/core';

/** The fictional city of Yunhe (云河市): its units with their places, and its scoring scheme. */
export interface ExampleCity {
  /** The bureau first, so that each unit comes after the one that it belongs to. */
  readonly units: readonly UnitPlace[];
  readonly scheme: Scheme;
}

/**
 * Reads the city from `examples/city/score.json`. In it a unit's class and its level go by the same word.
 *
 * @throws Error for a file that is no score file; it comes with the program
 */
export async function readExampleCity(file: string): Promise<ExampleCity> {
  const read = readScoreJson(await readFile(file));
  if (!read.ok) throw new Error(`example: ${file} is refused with ${read.faults[0]?.code}`);
  const places = read.value.units.map(({ id, name, class: unitClass, parent, role }) =>
    unitPlaceSchema.parse({ id, name, class: unitClass, level: unitClass, parent, role }),
  );
  const roots = places.filter(({ parent }) => parent === null);
  const others = places.filter(({ parent }) => parent !== null);
  return { units: [...roots, ...others], scheme: read.value.scheme };
}
