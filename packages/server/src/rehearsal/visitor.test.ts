import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { NoAnswer, Visitor } from './visitor.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

/** A server that ends the connection instead of answering the second request. */
async function forgetful(): Promise<{ readonly server: Server; readonly address: string }> {
  let requests = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => {
      requests += 1;
      if (requests === 2) socket.destroy();
      else socket.write(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}

let running: Server | null = null;
afterEach(() => {
  running?.close();
});

describe('a connection that breaks', () => {
  test('was idle: the request is sent again on a new one', async () => {
    const { server, address } = await forgetful();
    running = server;
    const visitor = new Visitor({ address }, -1);
    expect(await visitor.ask('GET', '/')).toEqual({ status: 200, text: 'ok' });
    expect(await visitor.ask('POST', '/', { body: {} })).toEqual({ status: 200, text: 'ok' });
  });

  test('in the middle of the work is said, with its cause', async () => {
    const { server, address } = await forgetful();
    running = server;
    const visitor = new Visitor({ address });
    await visitor.ask('GET', '/');
    const second = visitor.ask('POST', '/', { body: {} });
    await expect(second).rejects.toThrow(NoAnswer);
    await expect(second).rejects.toThrow(/other side closed/u);
  });
});
