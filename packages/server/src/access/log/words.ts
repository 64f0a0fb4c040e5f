import type { Sentence } from '@pingyi/core';
import type { AccessKind } from './access-log.ts';

/** What each kind of row of the access log tells. */
export const accessWords: Readonly<Record<AccessKind, Sentence>> = {
  'signed-in': { zh: '登录', en: 'signed in' },
  'sign-in-failed': { zh: '登录失败', en: 'failed to sign in' },
  'signed-out': { zh: '退出', en: 'signed out' },
  'sign-ins-ended': { zh: '结束登录', en: 'ended sign-ins' },
  unlocked: { zh: '解除锁定', en: 'unlocked an account' },
  'first-account-opened': { zh: '首次设置', en: 'first set-up' },
  'example-loaded': { zh: '装入示例城市', en: 'loaded the example city' },
  'example-link-made': { zh: '生成示例登录链接', en: 'made a sign-in link of the example' },
  'invitation-made': { zh: '发出邀请', en: 'invited somebody' },
  'invitation-renewed': { zh: '重发邀请', en: 'renewed an invitation' },
  'invitation-withdrawn': { zh: '撤回邀请', en: 'withdrew an invitation' },
  'invitation-used': { zh: '接受邀请', en: 'accepted an invitation' },
  'password-set': { zh: '设置密码', en: 'set a password' },
  'second-factor-set': { zh: '启用动态验证码', en: 'set up a second factor' },
  'second-factor-removed': { zh: '停用动态验证码', en: 'gave up the second factor' },
  'backup-codes-renewed': { zh: '更换备用码', en: 'renewed backup codes' },
  'account-recovered': { zh: '为他人恢复登录', en: 'recovered an account' },
  'holders-read': { zh: '查看账号持有人', en: 'read who holds accounts' },
  'holder-changed': { zh: '登记账号持有人', en: 'wrote down who holds an account' },
  'holder-erased': { zh: '删除账号持有人信息', en: 'erased who held an account' },
  'access-log-read': { zh: '查阅访问日志', en: 'read the access log' },
  'personal-data-read': { zh: '查看个人信息', en: 'read personal data' },
  'data-exported': { zh: '导出数据', en: 'exported data' },
  'person-added': { zh: '登记评议代表', en: 'wrote down a representative' },
  'person-changed': { zh: '修改评议代表', en: 'changed a representative' },
  'person-removed': { zh: '删除评议代表', en: 'removed a representative' },
  'contact-changed': { zh: '登记单位联系人', en: 'wrote down who answers for a unit' },
  'list-written': { zh: '导入名单', en: 'imported a list' },
  'retention-changed': { zh: '变更个人信息保存期限', en: 'changed how long personal data is kept' },
  'personal-data-erased': { zh: '到期删除个人信息', en: 'erased personal data at its end' },
  'names-met': {
    zh: '要公开的文字里有代表库中的姓名，未记录',
    en: 'wrote names of the pool into a text for the public; it was not recorded',
  },
  'name-confirmed': {
    zh: '确认公开文字里的姓名不是评议代表本人',
    en: 'confirmed that a name in a public text is not that representative’s',
  },
};
