import type { Campaign, StoredAct } from '@pingyi/core';
import type { StreamState } from '../ledger/submission.ts';
import { projectedStreamOf } from './list.ts';
import type { RowChange } from './projection.ts';

/** Where states are read from and put; a fold of the whole log has all, a transaction loads what it needs. */
export interface States {
  load(stream: string): StreamState<unknown> | Promise<StreamState<unknown>>;
  keep(stream: string, state: StreamState<unknown>): void;
}

async function campaignBehind(stream: string, state: unknown, states: States) {
  const { campaignOf } = projectedStreamOf(stream);
  if (campaignOf === undefined) return null;
  return (await states.load(campaignOf(state))).state as Campaign | null;
}

/** Applies an act to a further stream whose state it changes; the version there counts own acts only. */
async function join(act: StoredAct, stream: string, states: States): Promise<readonly RowChange[]> {
  const { kind, projectJoined } = projectedStreamOf(stream);
  const { state: before, version } = await states.load(stream);
  const after = kind.apply(before, act);
  states.keep(stream, { state: after, version, seq: act.seq });
  const campaign = await campaignBehind(stream, after, states);
  return projectJoined?.({ act, before, after, version, campaign }) ?? [];
}

/**
 * Applies an act to the streams that it belongs to, its own first.
 *
 * @param place its own stream, as the table has it, and the version of that with it
 * @returns the rows that it writes
 */
export async function projectAct(
  act: StoredAct,
  { stream, version }: { readonly stream: string; readonly version: number },
  states: States,
): Promise<readonly RowChange[]> {
  const { kind, project, joins } = projectedStreamOf(stream);
  const { state: before } = await states.load(stream);
  const after = kind.apply(before, act);
  const joined = joins?.(act) ?? null;
  const further = joined === null ? [] : await join(act, joined, states);
  states.keep(stream, { state: after, version, seq: act.seq });
  const campaign = await campaignBehind(stream, after, states);
  return [...project({ act, before, after, version, campaign }), ...further];
}
