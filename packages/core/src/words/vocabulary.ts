import type { Language, Sentence } from './language.ts';

/** Names of the preset's ids (glossary); an id that a campaign made itself is its own name. */
const names: Readonly<Record<string, Sentence>> = {
  station: { zh: '乡镇文化站', en: 'township culture stations' },
  direct: { zh: '市直单位', en: 'direct units' },
  department: { zh: '科室', en: 'departments' },
  bureau: { zh: '局机关', en: 'the bureau' },
  serviceRecipient: { zh: '服务对象', en: 'service recipients' },
  deputy: { zh: '人大代表', en: 'People’s Congress deputies' },
  cppccMember: { zh: '政协委员', en: 'CPPCC members' },
  supervisor: { zh: '政风行风监督员', en: 'conduct supervisors' },
  other: { zh: '其他', en: 'others' },
  'scope:meeting': { zh: '每场评议会', en: 'take part in each meeting' },
  'scope:unit': { zh: '每个单位', en: 'evaluate each unit' },
  'scope:level': { zh: '每一层级', en: 'evaluate each level' },
  'scope:campaign': { zh: '全部评议活动', en: 'take part in the campaign' },
};

/** The name of an id in a sentence. */
export function vocabulary(id: string, language: Language): string {
  return Object.hasOwn(names, id) ? (names[id]?.[language] ?? id) : id;
}
