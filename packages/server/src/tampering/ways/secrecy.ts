import type { StoredAct } from '@pingyi/core';
import { type Editing, eachAct } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared, Tampering } from '../tampering.ts';

/** Changes the payloads of some acts; null where the record has no electronic poll. */
function ofPolls(change: (act: StoredAct) => object): (parts: RecordParts) => Prepared | null {
  const edit: Required<Editing>['edit'] = eachAct(
    (act) => ({ ...act, payload: { ...act.payload, ...change(act) } }) as StoredAct,
  );
  return (parts) => (actsIn(parts).some(({ type }) => type === 'poll-opened') ? { edit } : null);
}

/** Ways in which the secrecy of a vote is given up: it then is no more said to hold. */
export const waysWithSecrecy: readonly Tampering[] = [
  {
    variant: 'keys-of-the-server',
    claim: 'secrecy',
    says: {
      zh: '密钥由外部保管人改为服务器保管',
      en: 'the server holds the keys in place of outside trustees',
    },
    becomes: 'not-applicable',
    code: 'keys-of-the-server',
    prepare: ofPolls(({ type }) =>
      type === 'polls-drafted' || type === 'poll-opened' ? { keys: 'server' } : {},
    ),
  },
  {
    variant: 'one-trustee',
    claim: 'secrecy',
    says: { zh: '只有一名密钥保管人', en: 'there is one trustee only' },
    becomes: 'not-applicable',
    code: 'keys-of-the-server',
    prepare: ofPolls((act) =>
      act.type === 'meeting-officers-named' ? { trustees: act.payload.trustees.slice(0, 1) } : {},
    ),
  },
  {
    variant: 'personal-links',
    claim: 'secrecy',
    says: {
      zh: '投票凭证改为个人链接登记',
      en: 'credentials come from personal links in place of slips',
    },
    becomes: 'undecided',
    code: 'links-believed',
    prepare: ofPolls(({ type }) => (type === 'polls-drafted' ? { credentials: 'links' } : {})),
  },
];
