import type { StoredAct } from '@pingyi/core';
import type { Sealing } from './seal.ts';

/** Changes acts before anybody signs. */
export type Edit = (acts: readonly StoredAct[]) => readonly StoredAct[];

/** Changes the payload of the first act of a type, or of the one at a place among them. */
export function change(type: string, put: (payload: never) => object, place = 0): Edit {
  return (acts) => {
    const seq = acts.filter((act) => act.type === type).at(place)?.seq;
    return acts.map((act) =>
      act.seq === seq
        ? ({ ...act, payload: { ...act.payload, ...put(act.payload as never) } } as StoredAct)
        : act,
    );
  };
}

/** Puts another act into the place of one, at its time. */
export function exchange(
  type: string,
  place: number,
  put: (acts: readonly StoredAct[]) => object,
): Edit {
  return (acts) => {
    const old = acts.filter((act) => act.type === type).at(place);
    return acts.map((act) =>
      act === old ? ({ ...act, ...put(acts), seq: act.seq, at: act.at } as StoredAct) : act,
    );
  };
}

/** Exchanges the signatures of the first act of a type by those of another. */
export function unsigned(type: string): Sealing {
  let isDone = false;
  return {
    editSigned: (act) => {
      if (act.type !== type || isDone) return act;
      isDone = true;
      const { signatures } = act.payload as { signatures: readonly { account: string }[] };
      const wrong = signatures.map(({ account }) => ({ account, signature: '0'.repeat(128) }));
      return { ...act, payload: { ...act.payload, signatures: wrong } } as unknown as StoredAct;
    },
  };
}
