import { z } from 'zod';
import type { Sentence } from '../words/language.ts';

/** The capacities in which an account acts, with the words of the glossary. */
export const roles = {
  leadingGroup: { zh: '局领导小组', en: 'leading group' },
  office: { zh: '领导小组办公室（评议办）', en: 'evaluation office' },
  liaison: { zh: '联络员', en: 'unit liaison' },
  hotlineOperator: { zh: '热线受理员', en: 'hotline operator' },
  inspector: { zh: '检查人员', en: 'inspector' },
  supervisor: { zh: '政风行风监督员', en: 'conduct supervisor' },
  specialInspector: { zh: '特邀监察员', en: 'specially invited inspector' },
  desk: { zh: '签到员', en: 'desk' },
  chair: { zh: '主持人', en: 'chair' },
  teller: { zh: '计票人', en: 'teller' },
  caller: { zh: '唱票人', en: 'vote caller' },
  scrutineer: { zh: '监票人', en: 'scrutineer' },
  trustee: { zh: '密钥保管人', en: 'trustee' },
  leader: { zh: '局领导', en: 'leader' },
  disciplineOfficer: { zh: '纪检人员', en: 'discipline officer' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '系统管理员', en: 'system administrator' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type Role = keyof typeof roles;

export const roleNames = Object.keys(roles) as readonly Role[];

export const role = z.enum(roleNames as readonly [Role, ...Role[]]).meta({ title: 'role' });
