import type { ActType, PayloadOf, StoredAct } from '@pingyi/core';
import { actAt, changePayload } from '../editing.ts';
import { actsIn, type RecordParts } from '../record-parts.ts';
import type { Prepared } from '../tampering.ts';

/** A digest of nothing. */
export const otherDigest = `sha256:${'0'.repeat(64)}`;

/** Prepares the change of one act's payload; null where there is no act of this type. */
export function payloadOf<Type extends ActType>(
  type: Type,
  change: (payload: PayloadOf<Type>) => object | null,
  place = 0,
): (parts: RecordParts) => Prepared | null {
  return (parts) => {
    const act = actAt(actsIn(parts), type, place);
    const changed = act === undefined ? null : change(act.payload as PayloadOf<Type>);
    return act === undefined || changed === null
      ? null
      : { edit: changePayload(act, () => changed) };
  };
}

/** Exchanges the signatures of the first act of a type by those of nobody. */
export function unsigned(type: ActType): (parts: RecordParts) => Prepared | null {
  return (parts) => {
    const found = actAt(actsIn(parts), type);
    if (found === undefined) return null;
    return {
      editSigned: (act) => {
        if (act.seq !== found.seq) return act;
        const { signatures } = act.payload as { signatures: readonly { account: string }[] };
        const wrong = signatures.map(({ account }) => ({ account, signature: '0'.repeat(128) }));
        return { ...act, payload: { ...act.payload, signatures: wrong } } as unknown as StoredAct;
      },
    };
  };
}
