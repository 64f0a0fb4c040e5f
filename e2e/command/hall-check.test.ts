import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pingyi, root } from '../support/pingyi.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer(['--hall']);
});
afterAll(() => server.stop());

interface Checked {
  readonly findings: readonly { readonly code: string; readonly verdict: string }[];
}

const verdictOf = ({ findings }: Checked, code: string) =>
  findings.find((finding) => finding.code === code)?.verdict;

describe('a hall and its check', () => {
  it('prints the address for phones, with a code, and what serving a network means', async () => {
    // The server is known by its first line; the rest is on its way.
    await expect.poll(() => server.printed()).toContain('anything else needs signing in');
    expect(server.printed()).toContain(`会场网址 In the hall: ${server.address}`);
    expect(server.printed()).toContain(`${server.address}/hall-check`);
    expect(server.printed()).toMatch(/[▀▄█]{8}/u);
  });

  it('opens as many streams as there are phones, and says what it found', async () => {
    const args = ['hall-check', '--url', server.address, '--phones', '40', '--json'];
    const { code, out } = await pingyi(args, root, server.env);
    const checked = JSON.parse(out) as Checked;
    expect(code).toBe(0);
    expect(verdictOf(checked, 'connections')).not.toBe('bad');
    expect(verdictOf(checked, 'https')).toBe('look');
    expect(verdictOf(checked, 'clock')).toBe('well');
  });

  it('finds in the way that no phone can reach a server of this machine only', async () => {
    const port = new URL(server.address).port;
    const { code, out } = await pingyi(['hall-check', '--phones', '5'], root, {
      ...server.env,
      PORT: port,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ 本机/u);
    expect(out).toContain('✓ 数据库写盘后才答复');
    expect(out).toContain('打印机');
  });

  it('says in one line what is wrong with its use, or that nothing answers', async () => {
    const wrong = [
      [['--phones', '0'], '--phones must be a whole number'],
      [['--url', 'ftp://hall'], '--url must be an address'],
      [['--url', 'http://127.0.0.1:9'], '没有应答'],
    ] as const;
    for (const [args, said] of wrong) {
      const { code, err } = await pingyi(['hall-check', ...args], root, server.env);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
  });
});
