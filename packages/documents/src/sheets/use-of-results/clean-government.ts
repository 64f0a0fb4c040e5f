import { columns, type UseOfResults } from './table.ts';

/** For the responsibility system for clean government (党风廉政建设责任制; plan §IV.2, R62). */
export const cleanGovernment: UseOfResults = {
  id: 'clean-government',
  title: {
    zh: '党风廉政建设责任制考核用表',
    en: 'For the responsibility system for clean government',
  },
  columns: [
    columns.unit,
    columns.class,
    columns.composite,
    columns.rank,
    columns.vetoed,
    columns.deducted,
    columns.penalties,
    columns.talk,
  ],
};
