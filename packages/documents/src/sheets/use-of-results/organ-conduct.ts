import { columns, type UseOfResults } from './table.ts';

/** For the assessment of organs' conduct (机关作风建设考核; plan §IV.2, R62). */
export const organConduct: UseOfResults = {
  id: 'organ-conduct',
  title: { zh: '机关作风建设考核用表', en: 'For the assessment of organs’ conduct' },
  columns: [
    columns.unit,
    columns.class,
    columns.satisfaction,
    columns.daily,
    columns.bonus,
    columns.deducted,
    columns.composite,
    columns.rank,
    columns.problems,
  ],
};
