import type { Campaign, Sentence } from '@pingyi/core';
import { useSay } from '../words/language.tsx';
import { words } from '../words/overview.ts';

export type StateOfPhase = 'waiting' | 'running' | 'closed';

const texts: Readonly<Record<StateOfPhase, Sentence>> = {
  waiting: words.waiting,
  running: words.running,
  closed: words.closed,
};

export function stateOfPhase(campaign: Campaign, phase: string): StateOfPhase {
  const { opened = null, closed = null } = campaign.phases.get(phase) ?? {};
  if (closed !== null) return 'closed';
  return opened === null ? 'waiting' : 'running';
}

/** The state of a phase as a word and a shape. */
export function PhaseState({ state }: { readonly state: StateOfPhase }) {
  const say = useSay();
  return <span className={`phase-state ${state}`}>{say(texts[state])}</span>;
}
