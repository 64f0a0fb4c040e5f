import { rights } from './right.ts';

/** The machine on which a meeting is held. */
export const hallRights = rights({
  'check-hall': {
    says: {
      zh: '查看会场检查：本机地址、磁盘、供电和数据库的可靠写盘。',
      en: 'Sees the hall check: the machine’s addresses, disk, power, and how the database writes.',
    },
    roles: ['administrator', 'office', 'chair'],
    at: 'anywhere',
  },
});
