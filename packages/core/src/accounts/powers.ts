import type { Role } from '../acts/role.ts';
import type { Sentence } from '../words/language.ts';

/**
 * Separation of duties (三权分立): administration, audit and business exclude each other on one account,
 * so that nobody both runs the system, works in it, and checks the work.
 */
export const powers = {
  administration: {
    name: { zh: '系统管理', en: 'administration' },
    says: {
      zh: '开通账号、授予权限、恢复登录，不办理评议业务，也不审计自己。',
      en: 'Opens accounts, grants rights and recovers sign-ins; does no business of the evaluation and does not audit itself.',
    },
  },
  audit: {
    name: { zh: '审计监督', en: 'audit' },
    says: {
      zh: '查阅全部记录，不办理评议业务，也不管理账号。',
      en: 'Reads every record; does no business of the evaluation and manages no accounts.',
    },
  },
  business: {
    name: { zh: '评议业务', en: 'business' },
    says: {
      zh: '办理评议的各项工作，不管理系统，也不审计。',
      en: 'Does the work of the evaluation; neither runs the system nor audits it.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Sentence; readonly says: Sentence }>>;

export type Power = keyof typeof powers;

/** What is decided about a role before any rule of a campaign is asked. */
interface RolePolicy {
  readonly power: Power;
  /** It can change scores, close votes, administer or read everything: a password alone does not do. */
  readonly needsSecondFactor: boolean;
  /** The roles that may hand it to another account. */
  readonly grantedBy: readonly Role[];
  /** It is only ever held for one unit. */
  readonly isForOneUnit: boolean;
}

const byAdministrator = ['administrator'] as const;
const byOffice = ['administrator', 'office'] as const;

/** The policy of every role; the one place where it is written. */
export const rolePolicies: Readonly<Record<Role, RolePolicy>> = {
  leadingGroup: policy('business', true, byAdministrator),
  office: policy('business', true, byAdministrator),
  liaison: { ...policy('business', false, byOffice), isForOneUnit: true },
  hotlineOperator: policy('business', false, byOffice),
  inspector: policy('business', false, byOffice),
  supervisor: policy('business', false, byOffice),
  specialInspector: policy('business', false, byOffice),
  // Who signs people in on a borrowed phone can neither change a score nor close a vote.
  desk: policy('business', false, byOffice),
  chair: policy('business', true, byOffice),
  teller: policy('business', true, byOffice),
  caller: policy('business', false, byOffice),
  scrutineer: policy('business', true, byOffice),
  trustee: policy('business', true, byOffice),
  leader: policy('business', true, byAdministrator),
  disciplineOfficer: policy('audit', true, byAdministrator),
  auditor: policy('audit', true, byAdministrator),
  administrator: policy('administration', true, byAdministrator),
};

function policy(power: Power, needsSecondFactor: boolean, grantedBy: readonly Role[]): RolePolicy {
  return { power, needsSecondFactor, grantedBy, isForOneUnit: false };
}

/** The powers that roles amount to, each once, in their order above. */
export function powersOf(roles: readonly Role[]): readonly Power[] {
  const found = new Set(roles.map((role) => rolePolicies[role].power));
  return (Object.keys(powers) as Power[]).filter((power) => found.has(power));
}

/** Whether an account with these grants must prove more than a password when it signs in. */
export function needsSecondFactor(grants: readonly { readonly role: Role }[]): boolean {
  return grants.some(({ role }) => rolePolicies[role].needsSecondFactor);
}
