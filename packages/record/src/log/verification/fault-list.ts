import type { LogFault } from '../faults.ts';

/** More faults than a person reads; a log scrambled as a whole must not fill the memory. */
const mostListed = 1_000;

/** Gathers faults in bounded memory: counts all, keeps the first. */
export interface FaultList {
  readonly add: (faults: readonly LogFault[]) => void;
  readonly listed: () => readonly LogFault[];
  readonly count: () => number;
}

export function faultList(): FaultList {
  const kept: LogFault[] = [];
  let count = 0;
  return {
    add: (faults) => {
      count += faults.length;
      kept.push(...faults.slice(0, mostListed - kept.length));
    },
    listed: () => kept,
    count: () => count,
  };
}
