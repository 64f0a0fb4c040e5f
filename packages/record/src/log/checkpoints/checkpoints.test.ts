import { describe, expect, it } from 'vitest';
import { growTree } from '../../testing/memory-nodes.ts';
import { codesOf, flipBitOf, must, utf8 } from '../../testing/values.ts';
import { sha256 } from '../hash.ts';
import { checkNote } from '../notes/check-note.ts';
import { makeSigner } from '../notes/sign.ts';
import { rootOf } from '../tree/frontier.ts';
import { proveConsistency } from '../tree/prove.ts';
import { checkAdvance } from './advance.ts';
import {
  type Checkpoint,
  readCheckpoint,
  readCheckpointText,
  signCheckpoint,
  writeCheckpointText,
} from './checkpoint.ts';
import { logOrigin } from './origin.ts';

// The example of C2SP tlog-cosignature, which holds that of tlog-checkpoint.
const published = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;
const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';

describe('the published example', () => {
  it('is read, and written again to the same text', () => {
    const { checkpoint, note } = must(readCheckpoint(utf8(published)));
    expect(checkpoint).toMatchObject({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      extensions: [],
    });
    expect(note.signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ]);
    expect(`${writeCheckpointText(checkpoint)}\n`).toBe(published.slice(0, published.indexOf('—')));
  });
});

describe('reading the text of a checkpoint', () => {
  it.each([
    ['no newline at the end', `log\n1\n${root}`],
    ['two lines', 'log\n1\n'],
    ['no origin', `\n1\n${root}\n`],
    ['an empty line at the end', `log\n1\n${root}\n\n`],
    ['a leading zero', `log\n01\n${root}\n`],
    ['a sign', `log\n+1\n${root}\n`],
    ['a size in another notation', `log\n1e3\n${root}\n`],
    ['a size beyond exact numbers', `log\n9007199254740992\n${root}\n`],
    ['a root that is too short', 'log\n1\nAAAA\n'],
    ['a root in base64url', `log\n1\n${root.replaceAll('/', '_')}\n`],
    ['a tab', `log\t\n1\n${root}\n`],
  ])('refuses %s', (_what, text) => {
    expect(codesOf(readCheckpointText(text))).toEqual(['checkpoint-malformed']);
  });

  it('takes further lines as they are, but not one that names another hash', () => {
    const text = `log\n0\n${root}\nfurther lines\n`;
    expect(must(readCheckpointText(text)).extensions).toEqual(['further lines']);
    expect(writeCheckpointText(must(readCheckpointText(text)))).toBe(text);
    expect(readCheckpointText(`log\n0\n${root}\nhash sm3\n`)).toMatchObject({
      faults: [{ code: 'checkpoint-hash-unknown', facts: { hash: 'sm3' } }],
    });
  });

  it('and writing refuses what could not be read again', () => {
    const good = must(readCheckpointText(`log\n0\n${root}\n`));
    const bad: Partial<Checkpoint>[] = [
      { origin: '' },
      { origin: 'two\nlines' },
      { size: -1 },
      { size: 2 ** 53 },
      { root: good.root.subarray(1) },
      { extensions: [''] },
    ];
    for (const part of bad)
      expect(() => writeCheckpointText({ ...good, ...part })).toThrow(TypeError);
  });
});

describe('an installation’s origin', () => {
  it('is made of its id', () => {
    expect(logOrigin('demo-2026')).toBe('pingyi/demo-2026');
    for (const id of ['', 'a b', 'a/b', '市', 'a'.repeat(65), '-a'])
      expect(logOrigin(id)).toBeNull();
  });
});

describe('from one checkpoint to the next', () => {
  const leaves = Array.from({ length: 12 }, (_, index) => utf8(String(index)));
  const { nodes } = growTree(sha256, leaves);
  const signer = must(makeSigner('pingyi/demo', 'ed25519', new Uint8Array(32).fill(9)));
  const at = (size: number) => {
    const { frontier } = growTree(sha256, leaves.slice(0, size));
    const signed = signCheckpoint(signer, { size, root: rootOf(sha256, frontier) });
    const read = must(readCheckpoint(utf8(signed)));
    expect(must(checkNote(read.note, [signer.key]))).toHaveLength(1);
    return read.checkpoint;
  };
  const proof = async (first: number, second: number) =>
    must(await proveConsistency(sha256, nodes, first, second));

  it('a log grows', async () => {
    for (const [first, second] of [
      [0, 0],
      [0, 7],
      [5, 5],
      [5, 12],
      [8, 12],
    ] as const)
      expect(checkAdvance(sha256, at(first), at(second), await proof(first, second)).ok).toBe(true);
  });

  it('it never shrinks, forks, becomes another log or rewrites what it had', async () => {
    const [five, twelve] = [at(5), at(12)];
    const good = await proof(5, 12);
    const codes = (earlier: Checkpoint, later: Checkpoint, with_: readonly Uint8Array[]) =>
      codesOf(checkAdvance(sha256, earlier, later, with_));
    expect(codes(twelve, five, [])).toEqual(['checkpoint-size-shrinks']);
    expect(codes(five, { ...five, root: twelve.root }, [])).toEqual(['checkpoint-forked']);
    expect(codes(five, { ...twelve, origin: 'pingyi/other' }, good)).toEqual([
      'checkpoint-origin-differs',
    ]);
    expect(codes({ ...five, root: at(6).root }, twelve, good)).toEqual(['proof-wrong-root']);
    expect(codes(five, twelve, flipBitOf(good, 1))).toEqual(['proof-wrong-root']);
    expect(codes(five, twelve, [])).toEqual(['proof-wrong-length']);
  });
});
