import { type Fact, type Facts, type Fault, type FaultCode, pathOf } from './fault.ts';

export type Path = readonly (string | number)[];

/** Enough of a list or a text to recognise it; a hostile file could make either very long. */
const mostListed = 20;
const longestShown = 40;

function bounded(fact: Fact): Fact {
  if (typeof fact === 'string')
    return fact.length > longestShown ? `${fact.slice(0, longestShown)}…` : fact;
  if (typeof fact === 'number' || fact.length <= mostListed) return fact;
  return [...fact.slice(0, mostListed).map(String), '…'];
}

function boundedFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, bounded(fact)]));
}

/** Gathers the faults of one reading, so that a file hears of all of them together. */
export interface Collector {
  readonly faults: Fault[];
  object(code: FaultCode, path: Path, facts?: Facts): void;
}

export function collector(): Collector {
  const faults: Fault[] = [];
  return {
    faults,
    object: (code, path, facts = {}) => {
      faults.push({ code, path: pathOf(path), facts: boundedFacts(facts) });
    },
  };
}
