import { powers } from '../accounts/powers.ts';
import type { AccountFacts, AccountReason, AccountReasonCode } from '../accounts/reasons.ts';
import { type Role, roles } from '../acts/role.ts';
import type { Language, Sentence } from './language.ts';

/** Sentences on accounts and grants. None of them names a person. */

function listed(names: readonly Sentence[], language: Language): string {
  return names.map((name) => name[language]).join(language === 'zh' ? '、' : ', ');
}

function rolesIn(names: readonly Role[], language: Language): string {
  return listed(
    names.map((name) => roles[name]),
    language,
  );
}

const words: {
  readonly [Code in AccountReasonCode]: (facts: AccountFacts[Code]) => Sentence;
} = {
  'account-exists': () => ({
    zh: '该账号已经开通，不能重复开通。',
    en: 'The account is open already and cannot be opened again.',
  }),
  'account-unknown': () => ({
    zh: '没有这个账号，请核对。',
    en: 'There is no such account; please check.',
  }),
  'account-closed': () => ({
    zh: '该账号已经注销，不能再使用或更改。需要时请另开账号。',
    en: 'The account is closed for good. Where needed, please open another.',
  }),
  'account-not-open': () => ({
    zh: '该账号没有开通或已经停用。',
    en: 'The account is not open or is suspended.',
  }),
  'account-not-suspended': () => ({
    zh: '该账号没有停用，无须恢复。',
    en: 'The account is not suspended; there is nothing to reopen.',
  }),
  'accounts-exist': ({ have }) => ({
    zh: `系统已有 ${have} 个账号，首次设置已经完成。请直接登录。`,
    en: `There are ${have} accounts already, so the first set-up is done. Please sign in.`,
  }),
  'role-not-held': ({ role }) => ({
    zh: `您不能以“${roles[role].zh}”的身份办理这一事项。`,
    en: `You cannot do this as “${roles[role].en}”.`,
  }),
  'role-not-grantable': ({ role, allowed }) => ({
    zh: `“${roles[role].zh}”的权限应由${rolesIn(allowed, 'zh')}在其职权范围内授予或变更。`,
    en: `The role “${roles[role].en}” is granted and changed by: ${rolesIn(allowed, 'en')}, within the own scope.`,
  }),
  'grant-twice': ({ role }) => ({
    zh: `“${roles[role].zh}”的同一权限列了不止一次，请删去重复的。`,
    en: `The same grant of “${roles[role].en}” is listed more than once; please remove one.`,
  }),
  'grants-unchanged': () => ({
    zh: '权限没有变化，无须修改。',
    en: 'The grants are the same as before; there is nothing to change.',
  }),
  'own-account': () => ({
    zh: '不能给自己授权，也不能停用、注销或恢复自己的账号，请由另一人办理。',
    en: 'Nobody grants to himself, or suspends, closes or recovers the own account; please ask a second person.',
  }),
  'not-own-account': () => ({
    zh: '这一事项只能由账号本人办理。',
    en: 'Only the holder of the account can do this.',
  }),
  'powers-exclude-each-other': ({ powers: found }) => ({
    zh: `${found.map((power) => `“${powers[power].name.zh}”`).join('与')}的权限不能由同一账号兼任（三权分立），请分给不同的人。`,
    en: `${found.map((power) => `“${powers[power].name.en}”`).join(' and ')} exclude each other on one account (separation of duties); please give them to different persons.`,
  }),
  'liaison-without-unit': ({ role }) => ({
    zh: `“${roles[role].zh}”必须写明所代表的单位。`,
    en: `The role “${roles[role].en}” needs the unit that it acts for.`,
  }),
  'unit-scope-not-for-role': ({ role }) => ({
    zh: `“${roles[role].zh}”不按单位授权，请改为全局或一次评议。`,
    en: `The role “${roles[role].en}” is not granted for a unit; please grant it everywhere or for a campaign.`,
  }),
  'administrator-not-everywhere': ({ role }) => ({
    zh: `“${roles[role].zh}”管理整个系统，不能只授予一次评议。`,
    en: `The role “${roles[role].en}” concerns the whole installation and cannot be granted for one campaign.`,
  }),
  'last-administrator': () => ({
    zh: '办理后将没有能够登录的系统管理员。请先开通另一位系统管理员，并由其启用动态验证码。',
    en: 'No administrator who can sign in would remain. Please first open another administrator, who sets up the second factor.',
  }),
  'second-factor-set-already': () => ({
    zh: '该账号已经启用动态验证码。',
    en: 'The account has a second factor already.',
  }),
  'second-factor-not-set': () => ({
    zh: '该账号没有启用动态验证码。',
    en: 'The account has no second factor.',
  }),
  'second-factor-needed': ({ roles: held }) => ({
    zh: `“${rolesIn(held, 'zh')}”必须使用动态验证码，不能停用。`,
    en: `The second factor cannot be given up while the account is: ${rolesIn(held, 'en')}.`,
  }),
};

/** The sentence of an unmet condition on accounts, in every language. */
export function accountSentence(reason: AccountReason): Sentence {
  const sentence = words[reason.code] as (facts: unknown) => Sentence;
  return sentence(reason.facts);
}
