import { actSentence, namesOf, type Subject, subjectsOf } from '@pingyi/core';
import type { Projection, RowChange } from './projection.ts';

/** Who did what when, in sentences with the names of that moment, and what each act concerns. */
export const history: Projection = ({ act, after }) => {
  const { seq, stream, type, at, actor } = act;
  const { zh, en } = actSentence(act, namesOf(after));
  const subjects: readonly Subject[] = subjectsOf(act);
  return [
    {
      table: 'history',
      row: { seq, stream, type, at, role: actor.role, account: actor.account, zh, en },
    },
    ...subjects.map(({ kind, id }): RowChange => {
      return { table: 'history_subject', row: { stream, kind, subject: id, seq } };
    }),
  ];
};
