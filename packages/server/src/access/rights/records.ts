import { rights } from './right.ts';

/** Watching over the system itself. */
export const recordRights = rights({
  'read-access-log': {
    says: {
      zh: '查阅访问日志（谁在何时登录、导出、查看个人信息）。',
      en: 'Reads the access log: who signed in, exported or saw personal data, and when.',
    },
    roles: ['administrator', 'auditor'],
    at: 'anywhere',
  },
  'read-account-history': {
    says: {
      zh: '查阅账号的开通、授权、停用和恢复记录。',
      en: 'Reads the history of accounts: opening, grants, suspension, recovery.',
    },
    roles: ['administrator', 'auditor'],
    at: 'anywhere',
  },
  'manage-witnesses': {
    says: {
      zh: '登记、注销存证日志的见证人（记入访问日志）。',
      en: 'Lists witnesses of the log and takes them off; it enters the access log.',
    },
    roles: ['administrator'],
    at: 'anywhere',
  },
  'read-figures': {
    says: { zh: '查看系统运行指标。', en: 'Reads the figures of the running server.' },
    roles: ['administrator', 'auditor'],
    at: 'anywhere',
  },
});
