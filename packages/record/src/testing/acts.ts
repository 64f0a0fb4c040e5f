import { readAct, type StoredAct } from '@pingyi/core';

function actOf(value: object): StoredAct {
  const read = readAct(value);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.act;
}

const envelope = {
  stream: 'campaign/city-2026',
  version: 1,
  // In Shanghai it is 11 September already: a leaf's day is the day in UTC.
  at: '2026-09-10T16:30:00.000Z',
  actor: { role: 'office', account: 'acc-office' },
};

/** A public act of the catalogue. */
export function publicAct(seq: number): StoredAct {
  const payload = { phase: 'self-check' };
  return actOf({ ...envelope, seq, type: 'phase-opened', payload, visibility: 'public' });
}

/** An internal act of the catalogue. */
export function internalAct(seq: number): StoredAct {
  const remarks = { id: 'remarks-1', digest: `sha256:${'5e'.repeat(32)}` };
  const payload = { unit: 'library', handedIn: 2, remarks };
  return actOf({ ...envelope, seq, type: 'unit-plan-returned', payload, visibility: 'internal' });
}
