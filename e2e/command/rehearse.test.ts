import { describe, expect, it } from 'vitest';
import { archiveIn, hasBeleniosTool, inFolder, toolVerifies } from '../ballots/belenios-tool.ts';
import { pingyi, root } from '../support/pingyi.ts';
import { startServer } from '../support/server.ts';

const minutes = 60_000;

function rehearse(...args: readonly string[]) {
  return pingyi(['rehearse', ...args], root);
}

function lastLine(out: string): Readonly<Record<string, unknown>> {
  return JSON.parse(out.trim().split('\n').at(-1) ?? '');
}

describe('pingyi rehearse', () => {
  it(
    'holds a vote whose archive this and another program verify',
    async () => {
      await inFolder(async (folder) => {
        const size = ['--voters', '12', '--seconds', '1', '--units', '1', '--items', '1'];
        const group = ['--group', 'BELENIOS-2048', '--trustees', '2'];
        const { code, out } = await rehearse(...size, ...group, '--out', folder, '--json');
        expect(lastLine(out)).toMatchObject({
          voters: 12,
          accepted: 12,
          refused: 0,
          resultMatches: true,
          archivesVerify: true,
        });
        expect(code).toBe(0);
        const archive = await archiveIn(folder);
        const strong = archive.replace(/\.bel$/u, '.strong.json');
        const verified = await pingyi(['ballots', 'verify', archive, '--strong', strong], root);
        expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('全部成立')]);
        if (hasBeleniosTool) expect(await toolVerifies(folder)).toBe('accepts');
      });
    },
    5 * minutes,
  );

  it(
    'asks six items and lets the server keep the key where there are no trustees',
    async () => {
      const size = ['--voters', '10', '--seconds', '0', '--units', '1', '--items', '6'];
      const { code, out } = await rehearse(...size, '--trustees', '0', '--json');
      expect(lastLine(out)).toMatchObject({ accepted: 10, resultMatches: true });
      expect(code).toBe(0);
    },
    5 * minutes,
  );

  it(
    'holds a vote on the 演练 campaign of a running server, once it is asked for in its shape',
    async () => {
      const server = await startServer(['--example']);
      try {
        while (!/^administrator: /mu.test(server.printed()))
          await new Promise((resolve) => setTimeout(resolve, 50));
        const link = /^office: (\S+)$/mu.exec(server.printed())?.[1] ?? '';
        const at = ['--url', server.address, '--sign-in', link];
        const size = ['--voters', '10', '--seconds', '0', '--units', '2', '--trustees', '2'];
        const { code, out } = await rehearse(...size, ...at, '--json');
        expect(lastLine(out)).toMatchObject({ accepted: 10, resultMatches: true });
        expect(code).toBe(0);
        const over = await rehearse(...size, ...at);
        expect([over.code, over.err]).toEqual([1, expect.stringContaining('link-over')]);
      } finally {
        await server.stop();
      }
    },
    5 * minutes,
  );

  it('says so when no server answers', async () => {
    const { code, err } = await rehearse('--url', 'http://127.0.0.1:1', '--sign-in', 'x#sign-in=y');
    expect([code, err]).toEqual([2, expect.stringContaining('没有应答')]);
  });

  it.each([
    [['--voters', '9'], '--voters'],
    [['--items', '3'], '--items'],
    [['--group', 'P-256'], '--group'],
    [['--url', 'http://127.0.0.1:1'], '--sign-in'],
    [['--url', 'http://example.org', '--sign-in', 'http://x#sign-in=y'], '--elsewhere'],
    [['somebody'], 'one argument too many'],
  ])('refuses %j and says why', async (args, words) => {
    const { code, err, out } = await rehearse(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
