import { z } from 'zod';
import { accountId, documentRef, officialText, personRef, word } from '../acts/values.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { unitId } from './unit-id.ts';

/** What a unit is to its parent: part of the parent's own level (本级) or of its lower level (下级). */
export const unitRole = z.enum(['own', 'lower']).meta({ title: 'own | lower' });

/** A unit's place in the tree: one parent and one role, or neither. */
export const unitPlaceSchema = z
  .strictObject({
    id: unitId,
    name: officialText.max(100),
    /** Ranks are given within a class. */
    class: word,
    level: word,
    parent: unitId.nullable(),
    role: unitRole.nullable(),
  })
  .meta({ title: 'unit (id, name, class, level, parent, role)' });

export type UnitPlace = DeepReadonly<z.output<typeof unitPlaceSchema>>;

/**
 * Who answers for a unit: its principal leader (总负责), its liaison (联络员) and the document that sets
 * up its working body (plan §III.1, §IV.1). Opaque references only.
 */
export const unitOfficersSchema = z
  .strictObject({ leader: personRef, liaison: accountId, workingBody: documentRef.nullable() })
  .meta({ title: 'officers (leader, liaison, working body)' });

export type UnitOfficers = DeepReadonly<z.output<typeof unitOfficersSchema>>;

export type UnitRole = z.output<typeof unitRole>;
