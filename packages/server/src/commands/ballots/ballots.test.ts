import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBallotBytes, readOutline, trackingCodeOf } from '@pingyi/ballot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSettings } from '../../testing/collected-place.ts';
import type { ExitCode, Place, Printer } from '../command.ts';
import { runPicked } from '../pick.ts';
import { ballotsCommand } from './ballots.ts';

function printerTo(lines: string[], isTerminal: boolean): Printer {
  return {
    isTerminal,
    write: (text) => void lines.push(text),
    writeParts: async (parts) => void lines.push(...parts),
  };
}

interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

let folder = '';

/** Runs `pingyi ballots …` as a person in the test's folder would. */
async function pingyi(args: readonly string[], isTerminal = false): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const place: Place = {
    cwd: folder,
    root: folder,
    out: printerTo(out, isTerminal),
    err: printerTo(err, isTerminal),
    settings: plainSettings,
    askSecret: async () => null,
    untilAskedToStop: async () => {},
  };
  const commands = { ballots: async () => ballotsCommand };
  const code = await runPicked('pingyi', commands, ['ballots', ...args], place);
  return { code, out: out.join(''), err: err.join('') };
}

interface Made {
  readonly archive: string;
  readonly strong: string;
  readonly votes: readonly (readonly number[])[];
  readonly ballots: readonly string[];
}

async function simulate(name: string, ...more: string[]): Promise<Made> {
  const sizes = ['--questions', '2', '--answers', '3', '--voters', '3', '--trustees', '2'];
  const args = ['simulate', '--group', 'Ed25519', ...sizes, '--out', name, '--json', ...more];
  const run = await pingyi(args);
  expect(run).toMatchObject({ code: 0, err: '' });
  const { archive, strong, votes } = JSON.parse(run.out);
  const bytes = await readFile(archive);
  const ballots: string[] = [];
  const outline = await readOutline([bytes]);
  for await (const ballot of readBallotBytes([bytes], outline.ballots)) {
    ballots.push(Buffer.from(ballot).toString('utf8'));
  }
  return { archive, strong, votes: JSON.parse(await readFile(votes, 'utf8')), ballots };
}

let made: Made;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pingyi 评议 '));
  made = await simulate('whole');
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

const statesIn = ({ out }: Run): string[] =>
  JSON.parse(out).checks.map((check: { name: string; state: string }) => check.state);

describe('pingyi ballots verify', () => {
  test('says in one line of JSON what each check found', async () => {
    const run = await pingyi(['verify', made.archive, '--strong', made.strong, '--json']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.endsWith('}\n')).toBe(true);
    expect(JSON.parse(run.out)).toEqual({
      ok: true,
      group: 'Ed25519',
      questions: 2,
      ballots: 3,
      counted: 3,
      checks: ['archive', 'ballots', 'tally', 'decryption', 'result'].map((name) => ({
        name,
        state: 'holds',
      })),
      result: made.votes,
    });
  });

  test('says plainly what an archive alone leaves open', async () => {
    const run = await pingyi(['verify', path.relative(folder, made.archive)]);
    expect(run.code).toBe(0);
    expect(run.out).toContain('无法判定 undecided');
    expect(run.out).toContain('can be forged');
    expect(run.out).toContain('honesty of the trustees');
    expect(run.out).not.toContain('Every check holds');
    const json = await pingyi(['verify', made.archive, '--json']);
    expect(statesIn(json)).toEqual(['holds', 'holds', 'holds', 'undecided', 'holds']);
  });

  test('calls the result right when every check holds', async () => {
    const run = await pingyi(['verify', made.archive, '--strong', made.strong]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('Every check holds: the published result is right.');
  });

  test('names the ballot that fails by its tracking code', async () => {
    const bytes = await readFile(made.archive);
    const text = bytes.toString('latin1');
    const at = text.indexOf('"response":"', text.indexOf('{"election_uuid"')) + 12;
    bytes[at] = bytes[at] === 0x31 ? 0x32 : 0x31;
    const file = path.join(folder, 'altered.bel');
    await writeFile(file, bytes);
    const run = await pingyi(['verify', file, '--json']);
    expect(run).toMatchObject({ code: 1, err: '' });
    const report = JSON.parse(run.out);
    expect(report.ok).toBe(false);
    expect(report.checks[0].findings[0]).toMatchObject({ code: 'wrong-hash' });
    expect(report.checks[1].state).toBe('fails');
    const trackingCode = report.checks[1].findings[0].trackingCode;
    const lines = await pingyi(['verify', file]);
    expect(lines.code).toBe(1);
    expect(lines.out).toContain(`(ballot ${trackingCode})`);
    expect(lines.out).toContain('A check fails.');
  });

  test('tells its progress only where a person is looking', async () => {
    const run = await pingyi(['verify', made.archive], true);
    expect(run.code).toBe(0);
    expect(run.err).toContain('\r');
    expect(run.out).not.toContain('\r');
  });

  test.each([
    [['verify'], 'ARCHIVE.bel is missing'],
    [['verify', 'a', 'b'], "'b' is one argument too many"],
    [['verify', 'a', '--strange'], '--strange'],
    [['verify', 'none.bel'], 'none.bel: there is no such file.'],
    [['verify', 'whole'], 'whole: it is not a file.'],
    [['verify', 'whole/votes.json'], 'whole/votes.json: it is not a Belenios archive'],
    [['check', 'none.bel', 'x.json'], 'none.bel: there is no such file.'],
    [['check', 'whole/votes.json', 'whole/votes.json'], 'it is not a Belenios archive'],
    [['simulate'], '--out DIR is missing'],
    [['simulate', '--out', 'x', '--group', 'P-256'], '--group must be one of Ed25519'],
    [['simulate', '--out', 'x', '--voters', '0'], '--voters must be a number from 1'],
    [['simulate', '--out', 'x', '--answers', '2.5'], '--answers must be a number from 1'],
    [['simulate', '--out', 'x', '--until', 'later'], '--until must be one of setup'],
    [['simulate', '--out', 'whole/votes.json', '--voters', '1'], 'the files cannot be written'],
    [['strange'], "'strange' is no command of 'pingyi ballots'"],
  ])('%j: one clear sentence and exit 2', async (args, sentence) => {
    const run = await pingyi(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  test('a file of strong proofs that is none is refused by name', async () => {
    const run = await pingyi(['verify', made.archive, '--strong', 'whole/votes.json']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('whole/votes.json: it is no file of strong proofs');
  });

  test.each([['verify'], ['check'], ['simulate']])('%s explains itself', async (name) => {
    const run = await pingyi([name, '--help']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`Usage: pingyi ballots ${name}`);
  });

  test('lists its commands', async () => {
    expect((await pingyi(['--help'])).out).toMatch(/verify .*\n.*check .*\n.*simulate /);
    expect(await pingyi([])).toMatchObject({ code: 2, out: '' });
  });
});

describe('pingyi ballots check', () => {
  async function checked(archive: string, ballot: string, ...more: string[]): Promise<Run> {
    const file = path.join(folder, 'ballot.json');
    await writeFile(file, ballot);
    return pingyi(['check', archive, file, '--json', ...more]);
  }

  test('accepts a ballot, with or without a line end, and says that it is there', async () => {
    const [ballot = ''] = made.ballots;
    const facts = { ok: true, trackingCode: trackingCodeOf(ballot), inArchive: true };
    for (const text of [ballot, `${ballot}\n`, `${ballot}\r\n`]) {
      const run = await checked(made.archive, text);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(run.out)).toMatchObject(facts);
    }
  });

  test('needs no more than the Setup event', async () => {
    const [ballot = ''] = made.ballots;
    const bytes = await readFile(made.archive);
    const first = bytes.indexOf(Buffer.from('{"election_uuid"')) - 512;
    const file = path.join(folder, 'setup.bel');
    await writeFile(file, bytes.subarray(0, first));
    const run = await checked(file, ballot);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ ok: true, inArchive: false });
  });

  test.each([
    ['canonical-json', (ballot: string) => ballot.replace(',', ', ')],
    ['ballot-hash', (ballot: string) => ballot.replace(/"hash":"./, '"hash":"#')],
    ['election', (ballot: string) => ballot.replace(/"election_hash":"./, '"election_hash":"#')],
    [
      'credential',
      (ballot: string) => ballot.replace(/"credential":".{64}/, `"credential":"${'0'.repeat(64)}`),
    ],
    ['size', (ballot: string) => ballot.repeat(9)],
    ['json', () => '评议'],
  ])('names the check %s', async (check, change) => {
    const run = await checked(made.archive, change(made.ballots[0] ?? ''));
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(run.out)).toMatchObject({ ok: false, check });
  });

  test('a ballot of another election is refused in plain words', async () => {
    const other = await simulate('other', '--until', 'ballots');
    await writeFile(path.join(folder, 'ballot.json'), other.ballots[0] ?? '');
    const run = await pingyi(['check', made.archive, 'ballot.json']);
    expect(run.code).toBe(1);
    expect(run.out).toContain("不成立 The check 'election' fails at election_uuid");
  });
});

describe('pingyi ballots simulate', () => {
  test('writes archive, strong proofs and true counts', async () => {
    const names = await readdir(path.join(folder, 'whole'));
    expect(names.sort()).toEqual(
      [path.basename(made.archive), path.basename(made.strong), 'votes.json'].sort(),
    );
    for (const row of made.votes) expect(row.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test.each([
    ['setup', 0, ['holds', 'holds', 'undecided', 'undecided', 'undecided']],
    ['ballots', 3, ['holds', 'holds', 'undecided', 'undecided', 'undecided']],
    ['tally', 3, ['holds', 'holds', 'holds', 'undecided', 'undecided']],
    ['result', 3, ['holds', 'holds', 'holds', 'undecided', 'holds']],
  ])('stops after %s', async (stage, ballots, states) => {
    const one = await simulate(`until ${stage}`, '--until', stage);
    expect(one.ballots).toHaveLength(ballots);
    expect(one.strong === null).toBe(stage !== 'result');
    const run = await pingyi(['verify', one.archive, '--json']);
    expect(run.code).toBe(0);
    expect(statesIn(run)).toEqual(states);
  });

  test('allows blank votes, which come first in the counts', async () => {
    const one = await simulate('blank', '--blank');
    expect(one.votes.map((row) => row.length)).toEqual([4, 4]);
    const run = await pingyi(['verify', one.archive, '--strong', one.strong, '--json']);
    expect(JSON.parse(run.out)).toMatchObject({ ok: true, result: one.votes });
  });

  test('tells its progress where a person is looking, and the files it wrote', async () => {
    await mkdir(path.join(folder, 'seen'));
    const run = await pingyi(['simulate', '--out', 'seen', '--voters', '2'], true);
    expect(run.code).toBe(0);
    expect(run.err).toContain('Making slips: 1 / 2');
    expect(run.out).toMatch(/\.bel\n.*\.strong\.json\n.*votes\.json\n$/);
  });
});
