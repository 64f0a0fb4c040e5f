import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Given } from '../../../meeting-data/give-command.ts';
import type { DailyPart } from './daily-rows.ts';
import { linesIn, type Sending, sendingOf, sendParts } from './sending.ts';

const parts = [3, 2, 4].map((count, place): DailyPart => {
  return { key: `k${place}`, count, sheets: [] };
});

function problem(code: string, status: number): Given {
  return { ok: false, problem: { code, status, title: '', detail: '' } };
}

/** A server that records what reaches it once a key, whether or not its answer arrives. */
function serverOf(faults: readonly ('fine' | 'lost-before' | 'lost-after' | 'refused')[]) {
  const recorded = new Map<string, number>();
  const asked: string[] = [];
  const give = async ({ key, count }: DailyPart): Promise<Given> => {
    const fault = faults[asked.length] ?? 'fine';
    asked.push(key);
    if (fault === 'lost-before') return problem('no-connection', 0);
    if (fault === 'refused') return problem('conditions-unmet', 409);
    recorded.set(key, count);
    return fault === 'fine' ? { ok: true, version: 1 } : problem('no-connection', 0);
  };
  return { give, recorded, asked };
}

test('a sheet is sent part by part, and tells how far it is', async () => {
  const server = serverOf([]);
  const seen: number[] = [];
  const done = await sendParts(sendingOf('city', 'a.xlsx', parts), server.give, (now) => {
    seen.push(linesIn(now, 'sent'));
  });
  expect(seen).toEqual([0, 3, 5, 9, 9]);
  expect(done).toMatchObject({ isRunning: false, stopped: null });
});

test('where the connection breaks it stops; sent again, the same keys are used', async () => {
  const server = serverOf(['fine', 'lost-after']);
  const broken = await sendParts(sendingOf('city', 'a.xlsx', parts), server.give, () => undefined);
  expect(broken.stopped?.code).toBe('no-connection');
  expect(broken.parts.map(({ at }) => at)).toEqual(['sent', 'waiting', 'waiting']);
  const done = await sendParts(broken, server.give, () => undefined);
  expect(linesIn(done, 'sent')).toBe(9);
  expect(server.asked).toEqual(['k0', 'k1', 'k1', 'k2']);
});

test('a refused part does not hold up the others, and may be sent again', async () => {
  const server = serverOf(['fine', 'refused']);
  const first = await sendParts(sendingOf('city', 'a.xlsx', parts), server.give, () => undefined);
  expect(first.parts.map(({ at }) => at)).toEqual(['sent', 'refused', 'sent']);
  expect(first.parts[1]?.problem?.code).toBe('conditions-unmet');
  const done = await sendParts(first, server.give, () => undefined);
  expect(linesIn(done, 'sent')).toBe(9);
});

test('whatever the network does, in the end every part is recorded, and under one key', async () => {
  const fault = fc.constantFrom('fine', 'lost-before', 'lost-after', 'refused' as const);
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 12 }), async (faults) => {
      const server = serverOf(faults as Parameters<typeof serverOf>[0]);
      let sending: Sending = sendingOf('city', 'a.xlsx', parts);
      while (linesIn(sending, 'sent') < 9)
        sending = await sendParts(sending, server.give, () => undefined);
      expect(new Map(server.recorded)).toEqual(
        new Map(parts.map(({ key, count }) => [key, count])),
      );
    }),
  );
});
