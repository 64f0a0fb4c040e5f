import { z } from 'zod';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { correction, count, documentRef } from '../values.ts';

/** Acts on what open and covert inspections found (plan §III.3, announced in §III.4). */

/** How many findings of each kind, and the document that lists them; none of nothing. */
const findings = {
  unit: unitId,
  open: count,
  covert: count,
  document: documentRef.nullable(),
  correction: correction.nullable(),
};

export const inspectionFindingsCompiled = actEntry({
  type: 'inspection-findings-compiled',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject(findings),
  sentence: {
    zh: '汇总{unit|unit}明查暗访发现的问题：明查 {open} 个，暗访 {covert} 个。',
    en: 'The inspection findings on {unit|unit} are compiled: open {open}, covert {covert}.',
  },
});

export const inspectionFindingsAnnounced = actEntry({
  type: 'inspection-findings-announced',
  version: 1,
  visibility: 'public',
  by: ['office', 'chair'],
  payload: z.strictObject({ ...findings, document: documentRef }),
  sentence: {
    zh: '通报{unit|unit}明查暗访情况：明查发现问题 {open} 个，暗访发现问题 {covert} 个。',
    en: 'The inspection findings on {unit|unit} are announced: open {open}, covert {covert}.',
  },
});

export const inspectionDeclaredEmpty = actEntry({
  type: 'inspection-declared-empty',
  version: 1,
  visibility: 'public',
  by: ['office', 'chair'],
  payload: z.strictObject({ unit: unitId, correction: correction.nullable() }),
  sentence: {
    zh: '通报{unit|unit}明查暗访情况：未发现问题。',
    en: 'It is announced that the inspections of {unit|unit} found nothing.',
  },
});
