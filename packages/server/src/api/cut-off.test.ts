import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutOffWhenStuck } from './cut-off.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that answers without end, and what it was asked to make so far. */
async function endless(patience: number) {
  const made = { frames: 0, answer: null as ServerResponse | null };
  async function* frames(): AsyncGenerator<string> {
    for (;;) {
      made.frames += 1;
      yield 'x'.repeat(64 * 1024);
    }
  }
  const server = createServer((_request, answer) => {
    made.answer = answer;
    cutOffWhenStuck(answer, patience);
    pipeline(Readable.from(frames(), { highWaterMark: 1 }), answer, () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { made, port: (server.address() as AddressInfo).port };
}

describe('an answer without end', () => {
  it('is cut off when nobody takes it, and nothing piles up before', async () => {
    const { made, port } = await endless(100);
    const client = connect(port, '127.0.0.1').pause();
    client.on('error', () => undefined).write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    closing.push(() => client.destroy());
    await expect.poll(() => made.answer?.writableNeedDrain).toBe(true);
    const held = made.frames;
    await expect.poll(() => made.answer?.destroyed).toBe(true);
    expect(made.frames - held).toBeLessThan(4);
  });

  it('goes on for a client that takes something between two looks', () => {
    vi.useFakeTimers();
    closing.push(() => vi.useRealTimers());
    const destroy = vi.fn();
    const answer = Object.assign(new EventEmitter(), { writableNeedDrain: true, destroy });
    cutOffWhenStuck(answer as unknown as ServerResponse, 1_000);
    for (let second = 0; second < 10; second += 1) {
      vi.advanceTimersByTime(1_000);
      answer.emit('drain');
    }
    expect(destroy).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(destroy).toHaveBeenCalled();
  });
});
