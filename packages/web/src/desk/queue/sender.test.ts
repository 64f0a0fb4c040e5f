import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../meeting-data/give-command.ts';
import type { Entry, Refused } from './entry.ts';
import { attemptOf, pauseAfter, type SenderPorts, sendAll } from './sender.ts';

function entryOf(place: number): Entry {
  const wish = { type: 'sign-in-representative', body: { person: `p${place}` } } as never;
  return { key: `key-${place}`, place, wish, account: 'clerk', doneAt: 0, refused: null };
}

/** A server with a memory: what was recorded under a key is answered again, and never recorded twice. */
function serverOf(faults: readonly ('lost' | 'lost-answer' | 'down')[]) {
  const recorded: string[] = [];
  const keys = new Set<string>();
  const queue = [...faults];
  return {
    recorded,
    send: async ({ key, wish }: Entry): Promise<Given> => {
      const fault = queue.shift();
      const away = { title: '', detail: '', status: 0 };
      if (fault === 'lost') return { ok: false, problem: { ...away, code: 'no-connection' } };
      if (fault === 'down')
        return { ok: false, problem: { ...away, code: 'stopping', status: 503 } };
      if (!keys.has(key)) recorded.push(wish.body.person);
      keys.add(key);
      if (fault === 'lost-answer')
        return { ok: false, problem: { ...away, code: 'no-connection' } };
      return { ok: true, version: recorded.length };
    },
  };
}

/** A desk with so many entries on a fake clock. */
function deskOf(count: number, send: (entry: Entry) => Promise<Given>) {
  let waiting = Array.from({ length: count }, (_, place) => entryOf(place + 1));
  const refusals: Refused[] = [];
  const contacts: string[] = [];
  let clock = 0;
  const drop = (entry: Entry): void => {
    waiting = waiting.filter(({ key }) => key !== entry.key);
  };
  const ports: SenderPorts = {
    waiting: () => waiting,
    send: async (entry) => attemptOf(await send(entry)),
    recorded: drop,
    refused: (entry, refused) => {
      drop(entry);
      refusals.push(refused);
    },
    contact: (state) => {
      if (contacts.at(-1) !== state) contacts.push(state);
    },
    pause: async (milliseconds) => {
      clock += milliseconds;
    },
  };
  return {
    ports,
    refusals,
    contacts,
    clock: () => clock,
    waiting: () => waiting.length,
  };
}

const never = new AbortController().signal;

describe('the queue of a desk', () => {
  it('arrives once and in order, whatever requests and answers are lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.array(fc.constantFrom('lost', 'lost-answer', 'down'), { maxLength: 30 }),
        async (count, faults) => {
          const server = serverOf(faults);
          const desk = deskOf(count, server.send);
          await sendAll(desk.ports, never);
          const all = Array.from({ length: count }, (_, place) => `p${place + 1}`);
          expect(server.recorded).toEqual(all);
          expect(desk.refusals).toEqual([]);
        },
      ),
    );
  });

  it('goes through after ten minutes without a network', async () => {
    const tenMinutes = 600_000;
    const server = serverOf([]);
    const lost = { code: 'no-connection', title: '', detail: '', status: 0 };
    const desk = deskOf(80, async (entry) =>
      desk.clock() < tenMinutes ? { ok: false, problem: lost } : server.send(entry),
    );
    await sendAll(desk.ports, never);
    expect(server.recorded).toHaveLength(80);
    expect(desk.contacts).toEqual(['lost', 'there']);
    // It was tried again now and then, and at most a quarter of a minute late.
    expect(desk.clock()).toBeLessThan(tenMinutes + 15_000);
  });

  it('goes on behind an act that is refused, and keeps the reason', async () => {
    const sentence = { zh: '已经签到', en: 'signed in already' };
    const refusal = { code: 'refused', title: '', detail: '', status: 409 };
    const unmet = [{ code: 'person-signed-in-already', sentence }];
    const server = serverOf([]);
    const desk = deskOf(3, async (entry) =>
      entry.place === 2 ? { ok: false, problem: { ...refusal, unmet } } : server.send(entry),
    );
    await sendAll(desk.ports, never);
    expect(server.recorded).toEqual(['p1', 'p3']);
    expect(desk.refusals).toEqual([{ codes: ['person-signed-in-already'], sentences: [sentence] }]);
  });

  it('waits for whoever has to sign in again', async () => {
    const server = serverOf([]);
    const out = { code: 'not-signed-in', title: '', detail: '', status: 401 };
    const desk = deskOf(1, async (entry) =>
      desk.clock() < 5_000 ? { ok: false, problem: out } : server.send(entry),
    );
    await sendAll(desk.ports, never);
    expect(desk.contacts).toEqual(['signed-out', 'there']);
    expect(server.recorded).toEqual(['p1']);
  });

  it('tries more rarely the longer the server is away', () => {
    expect([1, 2, 3, 4, 5, 50].map(pauseAfter)).toEqual([
      2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
    ]);
  });
});
