import { rights } from './right.ts';

/** Accounts of others. Core decides further: nobody manages the own account, or above the own role. */
export const accountRights = rights({
  'list-accounts': {
    says: {
      zh: '查看账号及其持有人和权限（查看记入访问日志）。',
      en: 'Sees accounts with holders and grants; each reading enters the access log.',
    },
    roles: ['administrator', 'office', 'auditor'],
    at: 'anywhere',
  },
  'manage-accounts': {
    says: {
      zh: '授予和变更权限，停用、恢复、注销账号，登记持有人；评议办限于评议业务的账号。',
      en: 'Grants and changes, suspends, reopens and closes accounts, and writes down holders; the office for accounts of the business only.',
    },
    roles: ['administrator', 'office'],
    at: 'anywhere',
  },
  'recover-accounts': {
    says: {
      zh: '为他人重设密码或动态验证码，解除锁定，结束其登录。',
      en: 'Resets the password or second factor of others, unlocks them and ends their sign-ins.',
    },
    roles: ['administrator'],
    at: 'anywhere',
  },
  'erase-holders': {
    says: {
      zh: '删除已注销账号持有人的个人信息。',
      en: 'Erases the personal data of the holder of a closed account.',
    },
    roles: ['administrator'],
    at: 'anywhere',
  },
});
