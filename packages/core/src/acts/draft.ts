import type { Actor, NewAct } from './act.ts';
import { type ActType, entryOf, type PayloadOf } from './catalogue.ts';
import type { StreamPrefix } from './entry.ts';

/** An act's content before it gets stream, version, actor and visibility. */
export type Draft = {
  readonly [Type in ActType]: { readonly type: Type; readonly payload: PayloadOf<Type> };
}[ActType];

/** The act that a draft becomes in the stream of its kind. */
export function newAct(
  draft: Draft,
  actor: Actor,
  streamOfKind: (kind: StreamPrefix) => string,
): NewAct {
  const { type, payload } = draft;
  const { stream, version, visibility } = entryOf(type);
  // The draft's union pairs type and payload; spreading it apart and together loses only the proof.
  return { stream: streamOfKind(stream), version, type, actor, payload, visibility } as NewAct;
}
