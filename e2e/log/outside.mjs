// A stranger's verifier: written from docs/log.md, over node:crypto, without a line of ours.
//   node outside.mjs ADDRESS VKEY [EARLIER]   checks the log of a running server
// ADDRESS as in http://127.0.0.1:8080; VKEY as published; EARLIER: a file with a checkpoint seen before,
// which is replaced by the newest when all is well. Exit 0: the log is sound; 1: it is not.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {(Buffer | string)[]} parts */
export const sha256 = (...parts) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(/** @type {string} */ (part)))))
    .digest();
/** @param {string} data */
export const leafHash = (data) => sha256(Buffer.of(0), data);
/** @param {Buffer} left @param {Buffer} right */
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);
/** @param {number} count */
const splitOf = (count) => 2 ** (Math.ceil(Math.log2(count)) - 1);

/**
 * @param {readonly Buffer[]} hashes
 * @returns {Buffer}
 */
export function rootOf(hashes) {
  const [only] = hashes;
  if (only === undefined) return sha256();
  if (hashes.length === 1) return only;
  const k = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, k)), rootOf(hashes.slice(k)));
}

/**
 * The root that a leaf and its path lead to; the path runs from the leaf upwards.
 * @param {number} index
 * @param {number} size
 * @param {Buffer} leaf
 * @param {readonly Buffer[]} hashes
 * @returns {Buffer}
 */
export function rootByPath(index, size, leaf, hashes) {
  if (size === 1) return leaf;
  const top = hashes.at(-1) ?? Buffer.alloc(0);
  const [k, below] = [splitOf(size), hashes.slice(0, -1)];
  return index < k
    ? nodeHash(rootByPath(index, k, leaf, below), top)
    : nodeHash(top, rootByPath(index - k, size - k, leaf, below));
}

/**
 * Both roots that a proof of consistency leads to; `known` is the earlier root where it is a subtree.
 * @param {number} first
 * @param {number} second
 * @param {Buffer | null} known
 * @param {readonly Buffer[]} hashes
 * @returns {[Buffer, Buffer]}
 */
export function rootsByProof(first, second, known, hashes) {
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

/** @param {string} vkey */
export function readKey(vkey) {
  const [name = '', id = '', ...rest] = vkey.trim().split('+');
  const material = Buffer.from(rest.join('+'), 'base64');
  const prefix = Buffer.from('302a300506032b6570032100', 'hex');
  const der = Buffer.concat([prefix, material.subarray(1)]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return { name, id, material, key };
}

/** @param {string} note */
export function readCheckpoint(note) {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const [origin, size, base64 = ''] = text.split('\n');
  const signatureOf = (/** @type {string} */ name) => {
    const line = note.split('\n').find((each) => each.startsWith(`— ${name} `));
    return Buffer.from(line?.split(' ')[2] ?? '', 'base64');
  };
  return { text, origin, size: Number(size), root: Buffer.from(base64, 'base64'), signatureOf };
}

/**
 * Whether the log's key signed a checkpoint.
 * @param {string} note
 * @param {string} vkey
 */
export function isSigned(note, vkey) {
  const { name, id, key } = readKey(vkey);
  const { text, origin, signatureOf } = readCheckpoint(note);
  const signature = signatureOf(name);
  const isNamed = origin === name && signature.subarray(0, 4).toString('hex') === id;
  return isNamed && verify(null, Buffer.from(text), key, signature.subarray(4));
}

/** @param {string} json */
export const proofIn = (json) =>
  /** @type {{ hashes: string[] }} */ (JSON.parse(json)).hashes.map((hash) =>
    Buffer.from(hash, 'base64'),
  );

/**
 * Checks the log of a server, as far as its newest checkpoint.
 * @param {string} address
 * @param {string} vkey
 * @param {string | null} earlier a checkpoint that was seen before
 */
async function check(address, vkey, earlier) {
  const get = async (/** @type {string} */ path) => {
    const answer = await fetch(`${address}/api/log/${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  };
  /** @type {string[]} */
  const wrong = [];
  const must = (/** @type {boolean} */ holds, /** @type {string} */ what) => {
    if (!holds) wrong.push(what);
  };
  const note = await get('checkpoint');
  must(isSigned(note, vkey), 'the checkpoint is not signed by the key of the log');
  const { size, root } = readCheckpoint(note);
  /** @type {string[]} */
  const leaves = [];
  while (leaves.length < size) {
    const lines = await get(`entries?from=${leaves.length}&to=${size - 1}`);
    leaves.push(...lines.trimEnd().split('\n'));
  }
  const hashes = leaves.map(leafHash);
  must(rootOf(hashes).equals(root), 'the leaves do not give the root');
  leaves.forEach((leaf, index) => {
    must(JSON.parse(leaf).seq === index, `leaf ${index} has another number`);
  });
  for (const leaf of new Set([0, size >> 1, size - 1].filter((each) => each >= 0 && each < size))) {
    const proof = proofIn(await get(`proof/inclusion?leaf=${leaf}&size=${size}`));
    const found = rootByPath(leaf, size, hashes[leaf] ?? Buffer.alloc(0), proof);
    must(found.equals(root), `the proof of leaf ${leaf} does not lead to the root`);
  }
  if (earlier !== null) {
    must(isSigned(earlier, vkey), 'the earlier checkpoint is not signed by the key of the log');
    const before = readCheckpoint(earlier);
    must(before.size <= size, 'the log has shrunk');
    const proof =
      before.size === 0 || before.size >= size
        ? []
        : proofIn(await get(`proof/consistency?from=${before.size}&to=${size}`));
    const [first, second] =
      before.size === 0 ? [rootOf([]), root] : rootsByProof(before.size, size, before.root, proof);
    must(first.equals(before.root) && second.equals(root), 'the log was rewritten');
  }
  return { note, size, wrong };
}

const [script = '', address = '', vkey = '', file] = process.argv.slice(1);
if (existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const earlier = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : null;
  const { note, size, wrong } = await check(address, vkey, earlier);
  process.stdout.write(wrong.length === 0 ? `sound: ${size} leaves\n` : `${wrong.join('\n')}\n`);
  if (wrong.length === 0 && file !== undefined) writeFileSync(file, note);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
