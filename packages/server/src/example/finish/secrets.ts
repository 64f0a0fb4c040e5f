import { createHash } from 'node:crypto';
import { OfficerKeys } from '../../rehearsal/officers.ts';
import type { Slips } from '../../rehearsal/slips.ts';
import { makeTrustees, type Trustee } from '../../rehearsal/trustees.ts';

/**
 * What the people of the example would keep to themselves: keys, and the secrets of slips. They follow from
 * the meeting's id, so that a finish that was interrupted goes on with the same; being known to everybody
 * they protect nothing, and nobody of the example needs protection.
 */
export interface ExampleSecrets {
  readonly keys: OfficerKeys;
  readonly trustees: readonly Trustee[];
  readonly slips: (from: number, count: number) => Slips;
}

function bytesOf(meeting: string, what: string): Uint8Array {
  const text = `pingyi-example/1|${meeting}|${what}`;
  return new Uint8Array(createHash('sha256').update(text).digest());
}

const slipBytes = 16;

export function exampleSecrets(meeting: string, trustees: number): ExampleSecrets {
  return {
    keys: new OfficerKeys((party) => bytesOf(meeting, `officer ${party}`)),
    trustees: makeTrustees(trustees, (owner) => bytesOf(meeting, `trustee ${owner}`)),
    slips: (from, count) =>
      Array.from({ length: count }, (_, place) =>
        bytesOf(meeting, `slip ${from + place}`).slice(0, slipBytes),
      ),
  };
}
