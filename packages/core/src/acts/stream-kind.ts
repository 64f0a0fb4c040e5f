import type { StoredAct } from './act.ts';

/**
 * A kind of stream: what the acts of one stream amount to. A stream is named `<prefix>/<id>`; its acts
 * concern one thing, such as one campaign, and are numbered one after the other.
 */
export interface StreamKind<State> {
  readonly prefix: string;
  /** The state after one more act. Pure; throws for an act that does not fit. */
  readonly apply: (state: State | null, act: StoredAct) => State;
}

/** The name of the stream of a thing. */
export function streamName({ prefix }: Pick<StreamKind<never>, 'prefix'>, id: string): string {
  return `${prefix}/${id}`;
}

/** The kind's prefix and the thing's id that the name of a stream consists of. */
export function partsOfStream(stream: string): { readonly prefix: string; readonly id: string } {
  const slash = stream.indexOf('/');
  return { prefix: stream.slice(0, Math.max(slash, 0)), id: stream.slice(slash + 1) };
}
