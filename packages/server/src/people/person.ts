import type { PersonRow } from '@pingyi/documents/sheets';
import { drawId } from '../files/draw-id.ts';

/** A representative as the pool keeps one. */
export interface Person {
  readonly person: string;
  readonly name: string;
  readonly category: string;
  readonly phone: string | null;
  /** Units that the person does not evaluate (回避), by id. */
  readonly units: readonly string[];
  /** From 1; a change names the one it was made on. */
  readonly version: number;
}

/** What the office writes down of a person. */
export type PersonFields = Pick<Person, 'name' | 'category' | 'phone' | 'units'>;

/** A new name of a person that says nothing about who it is. */
export function newPersonId(): string {
  return drawId('person', 9);
}

/** A person as a row of the list. */
export function rowOf({ person, name, category, phone, units }: Person): PersonRow {
  return { name, category, phone, units, id: person };
}

/**
 * What a row of the list says of a person.
 *
 * @throws Error for a row without name or category, which a checked list never has
 */
export function fieldsOf({ name, category, phone, units }: PersonRow): PersonFields {
  if (name === null || category === null) throw new Error('a checked person without name');
  return { name, category, phone, units };
}
