import type { Evidence } from '../evidence/evidence.ts';
import { keyFingerprint, type VerifierKey, writeVerifierKey } from '../log/notes/verifier-key.ts';

/** What one witness saw of the log. */
export interface WitnessReport {
  readonly name: string;
  readonly vkey: string;
  readonly fingerprint: string;
  /** Whether the person who verifies knows this key from elsewhere. */
  readonly isTrusted: boolean;
  /** Checkpoints of the log that carry a signature of this key. */
  readonly seen: number;
  /** The first and the newest of them; null where there is none. */
  readonly first: Sighting | null;
  readonly last: Sighting | null;
}

/** The last second that a date can be made of. */
const lastSecond = 8_640_000_000_000;

/** A state of the log that somebody saw. */
export interface Sighting {
  /** Leaves of the log. */
  readonly size: number;
  /** When the witness says it saw them, UTC. */
  readonly at: string;
}

function sightingsOf({ log }: Pick<Evidence, 'log'>, key: VerifierKey): readonly Sighting[] {
  const vkey = writeVerifierKey(key);
  return log.checkpoints.flatMap(({ state, checkpoint, signed }) => {
    const own = signed.find((each) => writeVerifierKey(each.key) === vkey);
    if (state !== 'matches' || checkpoint === null || own?.time == null) return [];
    if (own.time > lastSecond) return [];
    return [{ size: checkpoint.size, at: new Date(own.time * 1000).toISOString() }];
  });
}

/** Who saw the log when, in the order in which the bundle and the person name witnesses. */
export function witnessReports(
  evidence: Pick<Evidence, 'log' | 'trust' | 'witnesses'>,
): readonly WitnessReport[] {
  const trusted = new Set(evidence.trust.witnesses.map(writeVerifierKey));
  return evidence.witnesses.map((key) => {
    const sightings = sightingsOf(evidence, key);
    const vkey = writeVerifierKey(key);
    return {
      name: key.name,
      vkey,
      fingerprint: keyFingerprint(key),
      isTrusted: trusted.has(vkey),
      seen: new Set(sightings.map(({ size }) => size)).size,
      first: sightings[0] ?? null,
      last: sightings.at(-1) ?? null,
    };
  });
}
