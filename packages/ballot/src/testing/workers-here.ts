import {
  type BallotWorkers,
  ballotWorkers,
  type Port,
  serveBallotChecks,
} from '../fast/workers.ts';

/** Two ends of a wire; what is sent is copied or handed over, as between threads. */
function wire(): readonly [Port, Port] {
  const handlers: ((message: unknown) => void)[] = [() => {}, () => {}];
  const end = (own: 0 | 1): Port => ({
    send: (message, handedOver) => {
      const copy = structuredClone(message, { transfer: [...handedOver] });
      queueMicrotask(() => handlers[1 - own]?.(copy));
    },
    onMessage: (handler) => {
      handlers[own] = handler;
    },
  });
  return [end(0), end(1)];
}

/** Workers that are no threads: all they share with this one is what is sent. */
export function workersHere(count: number): BallotWorkers {
  return ballotWorkers(
    Array.from({ length: count }, () => {
      const [outside, inside] = wire();
      serveBallotChecks(inside);
      return outside;
    }),
  );
}
