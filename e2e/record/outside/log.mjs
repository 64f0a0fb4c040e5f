// What docs/bundle-format.md says of `log-intact`, over the tree and the notes of docs/log.md.
import { isSigned, leafHash, readCheckpoint, rootOf, sha256 } from '../../log/outside.mjs';

/**
 * @typedef {{ format: string, campaign: string,
 *   log: { size: number, root: string, keys: string[] },
 *   files: { name: string, bytes: number, sha256: string }[] }} Manifest
 */

/** @param {Buffer} bytes */
const digest = (bytes) => sha256(bytes).toString('hex');

/**
 * Every member is the listed one, in the order of the list.
 * @param {Map<string, Buffer>} members
 * @param {Manifest} manifest
 */
function checkFiles(members, manifest) {
  const wrong = [];
  const names = ['manifest.json', ...manifest.files.map(({ name }) => name)];
  if (JSON.stringify([...members.keys()]) !== JSON.stringify(names))
    wrong.push('members are other than listed');
  for (const { name, bytes, sha256: said } of manifest.files) {
    const member = members.get(name) ?? Buffer.alloc(0);
    if (member.length !== bytes || digest(member) !== said) wrong.push(`${name}: not as listed`);
  }
  return wrong;
}

/**
 * What is wrong with the log of a bundle, in words; nothing where it is intact.
 * @param {Map<string, Buffer>} members
 * @param {Manifest} manifest
 * @param {string[]} leaves
 */
export function checkLog(members, manifest, leaves) {
  const wrong = checkFiles(members, manifest);
  const { size, root, keys } = manifest.log;
  const hashes = leaves.map(leafHash);
  if (leaves.length !== size) wrong.push('acts.ndjson has another number of leaves');
  if (!rootOf(hashes).equals(Buffer.from(root, 'base64'))) wrong.push('the root differs');
  leaves.forEach((leaf, i) => {
    if (JSON.parse(leaf).seq !== i) wrong.push(`leaf ${i} has another number`);
  });
  let isCovered = false;
  for (const [name, bytes] of members) {
    const [, named] = /^(?:checkpoints|cosignatures)\/(\d+)$/u.exec(name) ?? [];
    if (named === undefined) continue;
    const note = bytes.toString('utf8');
    const checkpoint = readCheckpoint(note);
    const isOwn = keys.some((vkey) => isSigned(note, vkey));
    const covers = rootOf(hashes.slice(0, checkpoint.size)).equals(checkpoint.root);
    if (!isOwn || !covers || checkpoint.size !== Number(named))
      wrong.push(`${name}: does not hold`);
    if (checkpoint.size === size) isCovered = true;
  }
  if (!isCovered) wrong.push('no checkpoint covers the whole log');
  return wrong;
}
