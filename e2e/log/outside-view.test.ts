import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/pingyi.ts';
import { exampleFiles } from './example.ts';

// A stranger's tool: written from docs/log.md, over node:crypto, without a line of ours. It reads the
// files of the example as text, and nothing that it uses was imported from a room.

const folder = `${root}e2e/log/golden`;
const files = new Map<string, string>();
const file = (name: string): string => files.get(name) ?? '';

beforeAll(async () => {
  for (const name of await readdir(folder))
    files.set(name, await readFile(path.join(folder, name), 'utf8'));
});

const sha256 = (...parts: (Buffer | string)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
    .digest();
const leafHash = (data: string) => sha256(Buffer.of(0), data);
const nodeHash = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);
const splitOf = (count: number) => 2 ** (Math.ceil(Math.log2(count)) - 1);

function rootOf(hashes: readonly Buffer[]): Buffer {
  const [only] = hashes;
  if (only === undefined) return sha256();
  if (hashes.length === 1) return only;
  const k = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, k)), rootOf(hashes.slice(k)));
}

/** The root that a leaf and its path lead to; the path runs from the leaf upwards. */
function rootByPath(index: number, size: number, leaf: Buffer, hashes: Buffer[]): Buffer {
  if (size === 1) return leaf;
  const top = hashes.at(-1) ?? Buffer.alloc(0);
  const [k, below] = [splitOf(size), hashes.slice(0, -1)];
  return index < k
    ? nodeHash(rootByPath(index, k, leaf, below), top)
    : nodeHash(top, rootByPath(index - k, size - k, leaf, below));
}

/** Both roots that a proof of consistency leads to; `known` is the earlier root where it is a subtree. */
function rootsByProof(
  first: number,
  second: number,
  known: Buffer | null,
  hashes: Buffer[],
): [Buffer, Buffer] {
  const top = hashes.at(-1) ?? Buffer.alloc(0);
  if (first === second) return known === null ? [top, top] : [known, known];
  const [k, below] = [splitOf(second), hashes.slice(0, -1)];
  if (first <= k) {
    const [one, two] = rootsByProof(first, k, known, below);
    return [one, nodeHash(two, top)];
  }
  const [one, two] = rootsByProof(first - k, second - k, null, below);
  return [nodeHash(top, one), nodeHash(top, two)];
}

function readKey(vkey: string) {
  const [name = '', id = '', ...rest] = vkey.trim().split('+');
  const material = Buffer.from(rest.join('+'), 'base64');
  const prefix = Buffer.from('302a300506032b6570032100', 'hex');
  const der = Buffer.concat([prefix, material.subarray(1)]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return { name, id, material, key };
}

function readCheckpoint(note: string) {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const [origin, size, base64 = ''] = text.split('\n');
  const signatureOf = (name: string) => {
    const line = note.split('\n').find((each) => each.startsWith(`— ${name} `));
    return Buffer.from(line?.split(' ')[2] ?? '', 'base64');
  };
  return { text, origin, size: Number(size), root: Buffer.from(base64, 'base64'), signatureOf };
}

const linesOf = () => file('acts.ndjson').trimEnd().split('\n');
const proofOf = (name: string) =>
  (JSON.parse(file(name)) as { hashes: string[] }).hashes.map((hash) =>
    Buffer.from(hash, 'base64'),
  );

describe('the example of docs/log.md', () => {
  it('is what the code of the log makes', async () => {
    const made = await exampleFiles();
    for (const [name, text] of Object.entries(made))
      await expect(text).toMatchFileSnapshot(`golden/${name}`);
    expect([...files.keys()].sort()).toEqual(Object.keys(made).sort());
  });
});

describe('a tool that knows only node:crypto and docs/log.md', () => {
  it('finds the key’s id', () => {
    for (const name of ['log.vkey', 'witness.vkey']) {
      const key = readKey(file(name));
      expect(sha256(`${key.name}\n`, key.material).toString('hex').slice(0, 8)).toBe(key.id);
    }
  });

  it('verifies the log’s signature on each checkpoint, and no other text', () => {
    const { name, id, key } = readKey(file('log.vkey'));
    for (const note of ['checkpoint-3', 'checkpoint-7']) {
      const { text, origin, signatureOf } = readCheckpoint(file(note));
      const signature = signatureOf(name);
      expect(origin).toBe(name);
      expect(signature.subarray(0, 4).toString('hex')).toBe(id);
      expect(verify(null, Buffer.from(text), key, signature.subarray(4))).toBe(true);
      const other = text.replace('\n7\n', '\n8\n').replace('\n3\n', '\n4\n');
      expect(verify(null, Buffer.from(other), key, signature.subarray(4))).toBe(false);
    }
  });

  it('verifies the witness’s cosignature and reads its time', () => {
    const { name, id, key } = readKey(file('witness.vkey'));
    const { text, signatureOf } = readCheckpoint(file('checkpoint-7'));
    const signature = signatureOf(name);
    const time = signature.readBigUInt64BE(4);
    const message = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
    expect(signature.subarray(0, 4).toString('hex')).toBe(id);
    expect(verify(null, message, key, signature.subarray(12))).toBe(true);
    expect(new Date(Number(time) * 1_000).toISOString()).toBe('2026-07-01T17:06:00.000Z');
  });

  it('computes the roots of both checkpoints from the leaves', () => {
    const hashes = linesOf().map(leafHash);
    for (const note of ['checkpoint-3', 'checkpoint-7']) {
      const { size, root: signed } = readCheckpoint(file(note));
      expect(rootOf(hashes.slice(0, size)).toString('hex')).toBe(signed.toString('hex'));
    }
    expect(linesOf().map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('verifies the proofs', () => {
    const [three, seven] = [
      readCheckpoint(file('checkpoint-3')),
      readCheckpoint(file('checkpoint-7')),
    ];
    const leaf = leafHash(linesOf()[4] ?? '');
    const path_ = proofOf('inclusion-4-of-7.json');
    expect(rootByPath(4, 7, leaf, path_).equals(seven.root)).toBe(true);
    expect(rootByPath(5, 7, leaf, path_).equals(seven.root)).toBe(false);
    const consistency = proofOf('consistency-3-to-7.json');
    const roots = rootsByProof(3, 7, three.root, consistency);
    expect(roots.map((each) => each.toString('hex'))).toEqual(
      [three.root, seven.root].map((each) => each.toString('hex')),
    );
  });

  it('verifies that the opened act is the one that leaf 4 hid', () => {
    const { act, salt } = JSON.parse(file('opening-4.json')) as { act: object; salt: string };
    // The fields of this act are ASCII and its numbers integers: sorting keys makes it canonical.
    const sorted = JSON.stringify(act, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    );
    const commitment = sha256('pingyi-internal/1', Buffer.from(salt, 'hex'), sorted).toString(
      'hex',
    );
    expect(JSON.parse(linesOf()[4] ?? '')).toEqual({
      seq: 4,
      day: '2026-07-01',
      visibility: 'internal',
      commitment: `sha256:${commitment}`,
    });
  });
});
