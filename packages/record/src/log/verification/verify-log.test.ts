import { describe, expect, it } from 'vitest';
import {
  type ExampleLog,
  entriesOf,
  exampleSigner,
  makeLog,
  otherSigner,
} from '../../testing/example-log.ts';
import { hexOf, utf8 } from '../../testing/values.ts';
import { signCheckpoint } from '../checkpoints/checkpoint.ts';
import { sha256 } from '../hash.ts';
import { writeNote } from '../notes/note.ts';
import { signText } from '../notes/sign.ts';
import { emptyRoot, leafHash } from '../tree/hashes.ts';
import type { LeafSource } from './place-leaves.ts';
import type { LogIdentity } from './read-checkpoints.ts';
import type { LogReport } from './report.ts';
import { verifyLog } from './verify-log.ts';

const log = makeLog(20, [0, 5, 12, 20]);

interface Changes {
  readonly leaves?: LeafSource;
  readonly checkpoints?: readonly Uint8Array[];
  readonly identity?: LogIdentity | null;
}

const verify = (changes: Changes = {}, of: ExampleLog = log) =>
  verifyLog(sha256, {
    leaves: entriesOf(of.data),
    checkpoints: of.checkpoints,
    identity: of.identity,
    ...changes,
  });

/** Faults in short: `leaf-missing leaves[3] 3 4`. */
const short = ({ faults }: LogReport) =>
  faults.map(({ code, path, facts }) => [code, path, ...Object.values(facts)].join(' '));
const statesOf = ({ checkpoints }: LogReport) => checkpoints.map(({ state }) => state).join(' ');
const replaced = (index: number, data: Uint8Array) =>
  entriesOf(log.data.map((each, place) => (place === index ? data : each)));
const textOf = (index: number) => Buffer.from(log.data[index] ?? []).toString('utf8');

describe('a log that nobody touched', () => {
  it('holds, with and without keys, whatever the order of its checkpoints', async () => {
    const report = await verify({ checkpoints: [...log.checkpoints].reverse() });
    expect(report).toMatchObject({
      ok: true,
      leaves: 20,
      covered: 20,
      hasCheckedSignatures: true,
      faultCount: 0,
    });
    expect(report.checkpoints.map(({ checkpoint }) => checkpoint?.size)).toEqual([0, 5, 12, 20]);
    expect(report.checkpoints[0]?.signed.map(({ key }) => key.name)).toEqual(['pingyi/demo']);
    expect(statesOf(report)).toBe('matches matches matches matches');
    const unsigned = await verify({ identity: null });
    expect(unsigned).toMatchObject({ ok: true, hasCheckedSignatures: false, covered: 20 });
  });

  it('says up to where checkpoints vouch for it', async () => {
    expect(await verify({ checkpoints: log.checkpoints.slice(0, 3) })).toMatchObject({
      ok: true,
      leaves: 20,
      covered: 12,
    });
    const nothing = await verify({ leaves: [], checkpoints: [] });
    expect(nothing).toMatchObject({ ok: true, leaves: 0, covered: 0 });
    expect(hexOf(nothing.root ?? new Uint8Array())).toBe(hexOf(emptyRoot(sha256)));
  });

  it('shows when witnesses saw it', async () => {
    const { signed } = (await verify()).checkpoints.at(-1) ?? { signed: [] };
    expect(signed.map(({ key, time }) => `${key.name} ${time}`)).toEqual([
      'pingyi/demo null',
      'witness.example/w1 1800000020',
    ]);
  });
});

describe('leaves', () => {
  it('of which one was changed: the checkpoints tell between which sizes', async () => {
    const report = await verify({ leaves: replaced(7, utf8(textOf(7).replace('acc-', 'axx-'))) });
    expect(short(report)).toEqual([
      'checkpoint-root-differs checkpoints[2] 12 5 11',
      'checkpoint-root-differs checkpoints[3] 20 5 19',
    ]);
    expect(statesOf(report)).toBe('matches matches differs differs');
    expect(report).toMatchObject({ ok: false, leaves: 20, covered: 5 });
  });

  it('of which one was changed: the hash stored beside it tells which', async () => {
    const leaves = [...entriesOf(log.data)].map(({ data }, index) => ({
      data: index === 7 ? utf8(textOf(7).replace('acc-', 'axx-')) : data,
      storedHash: leafHash(sha256, data),
    }));
    expect(short(await verify({ leaves }))[0]).toBe('leaf-changed leaves[7] 7');
  });

  it('that are missing are named once, and everything else keeps its verdict', async () => {
    const report = await verify({
      leaves: entriesOf(log.data.filter((_, at) => at !== 7 && at !== 8)),
    });
    expect(short(report)).toEqual(['leaf-missing leaves[7] 7 8']);
    expect(statesOf(report)).toBe('matches matches not-compared not-compared');
    expect(report).toMatchObject({ leaves: 18, covered: 5, root: null });
  });

  it('that are missing at either end', async () => {
    expect(short(await verify({ leaves: entriesOf(log.data.slice(2)) }))).toEqual([
      'leaf-missing leaves[0] 0 1',
    ]);
    const cut = await verify({ leaves: entriesOf(log.data.slice(0, 15)) });
    expect(short(cut)).toEqual(['leaf-missing leaves[15] 15 19']);
    expect(statesOf(cut)).toBe('matches matches matches not-compared');
    const last = [...log.data.slice(0, 15), log.data[19] ?? new Uint8Array()];
    expect(short(await verify({ leaves: entriesOf(last) }))).toEqual([
      'leaf-missing leaves[15] 15 18',
    ]);
  });

  it('that stand twice', async () => {
    const [first = new Uint8Array(), ...rest] = log.data.slice(7);
    const report = await verify({
      leaves: entriesOf([...log.data.slice(0, 7), first, first, ...rest]),
    });
    expect(short(report)).toEqual(['leaf-surplus leaves[8] 7']);
    expect(report.covered).toBe(20);
  });

  it('that changed places', async () => {
    const swapped = log.data.map((data, at) => log.data[at === 7 ? 8 : at === 8 ? 7 : at] ?? data);
    expect(short(await verify({ leaves: entriesOf(swapped) }))).toEqual([
      'leaf-wrong-seq leaves[7].seq 7 8',
      'leaf-wrong-seq leaves[8].seq 8 7',
      'checkpoint-root-differs checkpoints[2] 12 5 11',
      'checkpoint-root-differs checkpoints[3] 20 5 19',
    ]);
  });

  it('with a wrong number fail even where the log signed them so', async () => {
    const forged = makeLog(20, [20], { 7: textOf(7).replace('"seq":7', '"seq":70') });
    expect(short(await verify({}, forged))).toEqual(['leaf-wrong-seq leaves[7].seq 7 70']);
  });

  it('in a wrong form are faults of their own', async () => {
    const forged = makeLog(20, [20], { 3: '{"seq": 3}', 4: 'x', 6: '{"seq":6}' });
    const report = await verify({}, forged);
    expect(short(report)).toEqual([
      'leaf-not-canonical leaves[3]',
      'leaf-not-json leaves[4]',
      'leaf-malformed leaves[6] view',
    ]);
    expect(report.covered).toBe(20);
  });
});

describe('checkpoints', () => {
  const note = (at: number) => Buffer.from(log.checkpoints[at] ?? []).toString('utf8');
  const withNote = (at: number, text: string) =>
    log.checkpoints.map((each, place) => (place === at ? utf8(text) : each));

  it('that were edited have a wrong signature and prove nothing', async () => {
    const report = await verify({ checkpoints: withNote(1, note(1).replace('\n5\n', '\n6\n')) });
    expect(short(report)).toEqual(['signature-wrong checkpoints[1].signatures[0] pingyi/demo']);
    expect(statesOf(report)).toBe('matches refused matches matches');
  });

  it('with a wrong cosignature are refused as a whole', async () => {
    const other = /— witness.*\n/u.exec(note(2))?.[0] ?? '';
    const report = await verify({
      checkpoints: withNote(3, note(3).replace(/— witness.*\n/u, other)),
    });
    expect(short(report)).toEqual([
      'signature-wrong checkpoints[3].signatures[1] witness.example/w1',
    ]);
  });

  it('of a key that is not the log’s', async () => {
    const { root } = await verify();
    const forged = utf8(signCheckpoint(otherSigner, { size: 20, root: root ?? new Uint8Array() }));
    const report = await verify({ checkpoints: [forged] });
    expect(short(report)).toEqual(['signature-missing checkpoints[0]']);
  });

  it('of a key that has another name than the log', async () => {
    const stranger = makeLog(20, [20], {}, 'pingyi/other');
    const [key] = stranger.identity.keys;
    if (key === undefined) throw new Error('no key');
    const text = note(3).slice(0, note(3).indexOf('\n\n') + 1);
    const signed = writeNote({ text, signatures: [signText(exampleSigner('pingyi/other'), text)] });
    const identity = { ...log.identity, keys: [key] };
    expect(short(await verify({ checkpoints: [utf8(signed)], identity }))).toEqual([
      'signature-missing checkpoints[0]',
    ]);
  });

  it('that only a witness signed are not the log’s', async () => {
    const alone = note(3).replace(/— pingyi.*\n/u, '');
    expect(short(await verify({ checkpoints: [utf8(alone)] }))).toEqual([
      'signature-missing checkpoints[0]',
    ]);
  });

  it('of another log, and such as are none', async () => {
    const other = makeLog(20, [20], {}, 'pingyi/other');
    const [strange = new Uint8Array()] = other.checkpoints;
    expect(short(await verify({ checkpoints: [strange, utf8('hello')] }))).toEqual([
      'checkpoint-origin-differs checkpoints[0] pingyi/demo pingyi/other',
      'note-malformed checkpoints[1] no-signatures',
    ]);
    const mixed = await verify({ checkpoints: [...log.checkpoints, strange], identity: null });
    expect(short(mixed)).toEqual([
      'checkpoint-origin-differs checkpoints[4] pingyi/demo pingyi/other',
    ]);
  });

  it('of one size and two roots: the log was shown in two versions', async () => {
    const fork = makeLog(12, [12], { 7: textOf(7).replace('acc-', 'axx-') });
    const report = await verify({ checkpoints: [...log.checkpoints, ...fork.checkpoints] });
    expect(short(report)).toEqual([
      'checkpoint-forked checkpoints[4] 12 2',
      'checkpoint-root-differs checkpoints[4] 12 12 11',
    ]);
    expect(report.covered).toBe(20);
  });
});
