import { actSentence, type Names, type StoredAct, subjectsOf } from '@pingyi/core';
import type { RowChange } from './projection.ts';

/** Who did what when, in sentences with the names of that moment, and what each act concerns. */
export function historyOf(act: StoredAct, names: Names): readonly RowChange[] {
  const { seq, stream, type, at, actor } = act;
  const { zh, en } = actSentence(act, names);
  return [
    {
      table: 'history',
      row: { seq, stream, type, at, role: actor.role, account: actor.account, zh, en },
    },
    ...subjectsOf(act).map(({ kind, id }): RowChange => {
      return { table: 'history_subject', row: { stream, kind, subject: id, seq } };
    }),
  ];
}
