import { z } from 'zod';
import { unitOfficersSchema, unitPlaceSchema, unitRole } from '../../units/unit.ts';
import { unitId } from '../../units/unit-id.ts';
import { actEntry } from '../entry.ts';
import { correction, documentRef, officialText, word } from '../values.ts';

/** Acts on the tree of units. */

export const unitAdded = actEntry({
  type: 'unit-added',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({ unit: unitPlaceSchema, reason: officialText.nullable() }),
  sentence: {
    zh: '{unit.name}列为参评单位。',
    en: '{unit.name} is listed as a unit under evaluation.',
  },
});

export const unitChanged = actEntry({
  type: 'unit-changed',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    unit: unitId,
    name: officialText.max(100),
    class: word,
    level: word,
    reason: officialText,
  }),
  sentence: {
    zh: '参评单位{unit|unit}的名称、类别或层级改为：{name}、{class}、{level|level}，理由：{reason}。',
    en: 'Unit {unit|unit} now has the name {name}, class {class} and level {level|level}. Reason: {reason}.',
  },
});

export const unitMoved = actEntry({
  type: 'unit-moved',
  version: 1,
  visibility: 'public',
  by: ['office'],
  payload: z.strictObject({
    unit: unitId,
    parent: unitId.nullable(),
    role: unitRole.nullable(),
    reason: officialText,
  }),
  sentence: {
    zh: '{unit|unit}调整隶属关系（上级：{parent|unit}），理由：{reason}。',
    en: '{unit|unit} is moved (parent: {parent|unit}). Reason: {reason}.',
  },
});

export const unitsMerged = actEntry({
  type: 'units-merged',
  version: 1,
  visibility: 'public',
  by: ['leadingGroup'],
  payload: z.strictObject({
    units: z.array(unitId).min(1),
    into: unitId,
    reason: officialText,
    decision: documentRef,
  }),
  sentence: {
    zh: '局领导小组决定：{units|units}并入{into|unit}，理由：{reason}。',
    en: 'By decision of the leading group {units|units} is merged into {into|unit}. Reason: {reason}.',
  },
});

export const unitExempted = actEntry({
  type: 'unit-exempted',
  version: 1,
  visibility: 'public',
  by: ['leadingGroup'],
  payload: z.strictObject({ unit: unitId, reason: officialText, decision: documentRef }),
  sentence: {
    zh: '局领导小组决定：{unit|unit}免评，理由：{reason}。',
    en: 'By decision of the leading group {unit|unit} is exempt. Reason: {reason}.',
  },
});

export const unitReadmitted = actEntry({
  type: 'unit-readmitted',
  version: 1,
  visibility: 'public',
  by: ['leadingGroup'],
  payload: z.strictObject({ unit: unitId, correction }),
  sentence: {
    zh: '局领导小组决定：取消{unit|unit}免评，恢复参评。',
    en: 'By decision of the leading group the exemption of {unit|unit} is lifted; it is evaluated again.',
  },
});

export const unitOfficersNamed = actEntry({
  type: 'unit-officers-named',
  version: 1,
  visibility: 'internal',
  by: ['office'],
  payload: z.strictObject({ unit: unitId, officers: unitOfficersSchema }),
  sentence: {
    zh: '{unit|unit}确定总负责人和联络员。',
    en: 'The principal leader and the liaison of {unit|unit} are named.',
  },
});
