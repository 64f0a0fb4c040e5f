import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { count, documentRef } from '../values.ts';

/**
 * What the three documents that a unit hands in have in common: handed in, returned for correction,
 * found final. A return and a finding name the act of the version that they mean.
 */

export const handedInFields = { unit: unitId, document: documentRef };

export const returnedFields = { unit: unitId, handedIn: count, remarks: documentRef };

export const foundFinal = z.strictObject({ unit: unitId, handedIn: count });
