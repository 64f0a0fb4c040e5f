import { type Facts, type Fault, type FaultCode, pathOf } from './fault.ts';

export type Path = readonly (string | number)[];

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
      faults.push({ code, path: pathOf(path), facts });
    },
  };
}
