import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { prepareData } from '../../packages/server/src/testing/prepared-data.ts';
import { lendDataFolder } from '../support/data-folder.ts';
import { root } from '../support/pingyi.ts';
import { startPingyi, startServer } from '../support/server.ts';

async function endOf(args: readonly string[], env: Readonly<Record<string, string>>) {
  const data = lendDataFolder();
  await prepareData(root, data.folder);
  const { ended, printed } = startPingyi(args, { PINGYI_DATA: data.folder, ...env });
  const code = await ended;
  data.remove();
  return { code, printed: printed() };
}

describe('pingyi serve', () => {
  test('every answer carries the security headers, a missing page included', async () => {
    const server = await startServer();
    for (const path of ['/score', '/nothing-here', '/%E0%A4%A', '/assets/', '/check-browser.js']) {
      const { headers, status } = await fetch(`${server.address}${path}`);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*connect-src 'none'/u,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(status).toBe(
        { '/score': 200, '/check-browser.js': 200, '/%E0%A4%A': 400 }[path] ?? 404,
      );
    }
    const missing = await (await fetch(`${server.address}/nothing-here`)).text();
    expect(missing).toContain('没有这个页面');
    expect(missing).toContain('nothing at this address');
    expect(await server.stop()).toBe(0);
  });

  test('only files named by their content are kept long by a browser', async () => {
    const server = await startServer();
    const page = await fetch(server.address);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/u.exec(await page.text()) ?? [];
    const asset = await fetch(`${server.address}${script}`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await server.stop()).toBe(0);
  });

  test('a taken port, a wrong port and an unknown option are one sentence each, exit 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const onTaken = await endOf(['serve'], { PORT: port, HOST: '127.0.0.1' });
    taken.close();
    expect(onTaken).toMatchObject({
      code: 2,
      printed: expect.stringContaining(`端口 ${port} 已被占用`),
    });
    expect(onTaken.printed).not.toContain('    at ');
    expect(await endOf(['serve'], { PORT: 'eighty' })).toMatchObject({
      code: 2,
      printed: expect.stringContaining('PORT'),
    });
    expect(await endOf(['serve', '--door'], {})).toMatchObject({
      code: 2,
      printed: expect.stringContaining("'--door'"),
    });
  });
});
