import { rights } from './right.ts';

/** Representatives in the pool and lists in and out. Whoever signs in to vote needs none of these. */
export const peopleRights = rights({
  'read-people': {
    says: {
      zh: '查看评议代表的姓名、类别和回避单位，电话只显示首尾（查看记入访问日志）。',
      en: 'Sees names, categories and recusals of representatives, telephones masked; each reading enters the access log.',
    },
    roles: ['office', 'chair'],
    at: 'campaign',
  },
  'see-phone': {
    says: {
      zh: '查看一名评议代表的完整电话（查看记入访问日志）。',
      en: 'Sees the whole telephone number of a representative; each reading enters the access log.',
    },
    roles: ['office'],
    at: 'campaign',
  },
  'manage-people': {
    says: {
      zh: '登记、修改、删除评议代表，决定保存期限。',
      en: 'Adds, changes and removes representatives, and says how long they are kept.',
    },
    roles: ['office'],
    at: 'campaign',
  },
  'read-contacts': {
    says: {
      zh: '查看单位的总负责人、联络员及联络员电话（查看记入访问日志）。',
      en: 'Sees a unit’s leader and liaison with the liaison’s telephone number; each reading enters the access log.',
    },
    roles: ['office'],
    at: 'campaign',
  },
  'manage-contacts': {
    says: {
      zh: '登记单位的总负责人、联络员及联络员电话。',
      en: 'Writes down a unit’s leader and liaison with the liaison’s telephone number.',
    },
    roles: ['office'],
    at: 'campaign',
  },
  'import-lists': {
    says: {
      zh: '用表格导入单位、评议代表：先检查，确认后写入。',
      en: 'Brings in units and representatives as sheets: checked first, written when confirmed.',
    },
    roles: ['office'],
    at: 'campaign',
  },
  'export-lists': {
    says: {
      zh: '导出单位、评议代表名单，含联系电话（导出记入访问日志）。',
      en: 'Takes out the lists of units and representatives with telephones; each export enters the access log.',
    },
    roles: ['office'],
    at: 'campaign',
  },
});
