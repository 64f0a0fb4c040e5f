import { verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/pingyi.ts';
import { exampleFiles } from './example.ts';
import {
  isSigned,
  leafHash,
  proofIn,
  readCheckpoint,
  readKey,
  rootByPath,
  rootOf,
  rootsByProof,
  sha256,
} from './outside.mjs';

// The stranger's verifier reads the files of the example as text.

const folder = `${root}e2e/log/golden`;
const files = new Map<string, string>();
const file = (name: string): string => files.get(name) ?? '';

beforeAll(async () => {
  for (const name of await readdir(folder))
    files.set(name, await readFile(path.join(folder, name), 'utf8'));
});

const linesOf = () => file('acts.ndjson').trimEnd().split('\n');

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
    for (const name of ['checkpoint-3', 'checkpoint-7']) {
      const note = file(name);
      expect(isSigned(note, file('log.vkey'))).toBe(true);
      const other = note.replace('\n7\n', '\n8\n').replace('\n3\n', '\n4\n');
      expect(isSigned(other, file('log.vkey'))).toBe(false);
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
    const path_ = proofIn(file('inclusion-4-of-7.json'));
    expect(rootByPath(4, 7, leaf, path_).equals(seven.root)).toBe(true);
    expect(rootByPath(5, 7, leaf, path_).equals(seven.root)).toBe(false);
    const consistency = proofIn(file('consistency-3-to-7.json'));
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
