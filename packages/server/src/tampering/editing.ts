import type { ActType, StoredAct } from '@pingyi/core';
import type { RecordLeaf } from './record-parts.ts';

/** What somebody changes of a record before it is signed anew; each part may be left out. */
export interface Editing {
  /** Changes leaves before anybody signs. Their number may grow at the end only. */
  readonly edit?: (leaves: readonly RecordLeaf[]) => readonly RecordLeaf[];
  /** Changes acts after their officers signed and before the log does. */
  readonly editSigned?: (act: StoredAct) => StoredAct;
  /** Changes leaf data itself, before the log is signed. */
  readonly editLeaf?: (data: string, seq: number) => string;
  /** Adds, exchanges or removes members. */
  readonly editMembers?: (members: Map<string, Uint8Array>) => void;
  /** Changes the finished file, which nobody signs again. */
  readonly editFile?: (file: Uint8Array) => Uint8Array;
}

/** Changes every public act. */
export function eachAct(change: (act: StoredAct) => StoredAct): Required<Editing>['edit'] {
  return (leaves) =>
    leaves.map((leaf) => (leaf.is === 'act' ? { is: 'act', act: change(leaf.act) } : leaf));
}

/** The act at a place among those of its type; negative places count from the end. */
export function actAt<Type extends ActType>(
  acts: readonly StoredAct[],
  type: Type,
  place = 0,
): StoredAct<Type> | undefined {
  return acts.filter((act) => act.type === type).at(place) as unknown as
    | StoredAct<Type>
    | undefined;
}

/** Changes the payload of one act. */
export function changePayload<Type extends ActType>(
  of: StoredAct<Type>,
  change: (payload: StoredAct<Type>['payload']) => object,
): Required<Editing>['edit'] {
  return eachAct((act) =>
    act.seq === of.seq
      ? ({ ...act, payload: { ...of.payload, ...change(of.payload) } } as StoredAct)
      : act,
  );
}

/** Has one act given by somebody else. */
export function changeGiver(
  of: StoredAct,
  account: StoredAct['actor']['account'],
): Required<Editing>['edit'] {
  return eachAct((act) =>
    act.seq === of.seq ? { ...act, actor: { ...act.actor, account } } : act,
  );
}

/** Puts an act at the end of the log, at the time of the last. */
export function append(added: Pick<StoredAct, 'type'> & object): Required<Editing>['edit'] {
  return (leaves) => {
    const last = leaves.filter((leaf) => leaf.is === 'act').at(-1);
    const at = last?.is === 'act' ? last.act.at : undefined;
    return [...leaves, { is: 'act', act: { ...added, seq: leaves.length, at } as StoredAct }];
  };
}

/** Puts another act into the place of a leaf, at its time. */
export function exchange(
  place: number,
  put: object,
  at: StoredAct['at'],
): Required<Editing>['edit'] {
  return (leaves) =>
    leaves.map((leaf, seq) =>
      seq === place ? { is: 'act', act: { ...put, seq, at } as StoredAct } : leaf,
    );
}

/** Hides public acts: they stand there as internal ones that nobody can open. */
export function hideEach(acts: readonly StoredAct[]): Required<Editing>['edit'] {
  const commitment = `sha256:${'5e'.repeat(32)}`;
  const hidden = new Map(acts.map(({ seq, at }) => [seq, at.slice(0, 10)]));
  return (leaves) =>
    leaves.map((leaf, seq) => {
      const day = hidden.get(seq);
      if (day === undefined) return leaf;
      const line = JSON.stringify({ commitment, day, seq, visibility: 'internal' });
      return { is: 'sealed', seq, line };
    });
}

/** Hides one public act. */
export function hide(of: StoredAct): Required<Editing>['edit'] {
  return hideEach([of]);
}
