import type { Finding } from './finding.ts';

/** What the server says of its machine to those who may know. */
export interface Machine {
  /** Addresses that phones can open. */
  readonly addresses: readonly string[];
  readonly findings: readonly Finding[];
}

/** Asks for the machine's own findings; null for everybody who is not signed in with that right. */
export async function readMachine(): Promise<Machine | null> {
  try {
    const answer = await fetch('/api/hall', { headers: { 'pingyi-client': 'web' } });
    return answer.ok ? ((await answer.json()) as Machine) : null;
  } catch {
    return null;
  }
}
