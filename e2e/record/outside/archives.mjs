// Of `archives-in-log`: the chain of events in each archive, and the acts that name them.
import { sha256 } from '../../log/outside.mjs';

/** @typedef {{ seq: number, stream: string, type: string, payload: Record<string, unknown> }} Act */
/** @typedef {{ hash: string, type: string, data: string }} Event `data` is the text that its payload names */

const [block, nameLength, sizeFrom, sizeTo] = [512, 100, 124, 136];

/** Members of a tar in their order. @param {Buffer} tar */
function* tarMembers(tar) {
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const name = tar.toString('latin1', at, at + nameLength).replace(/\0.*$/su, '');
    const size = Number.parseInt(tar.toString('latin1', at + sizeFrom, at + sizeTo), 8);
    yield { name, bytes: tar.subarray(at + block, at + block + size) };
    at += block * (1 + Math.ceil(size / block));
  }
}

/**
 * The events of an archive; null where a member is not what its name says, or the chain is broken.
 * @param {Buffer} tar
 * @returns {Event[] | null}
 */
function eventsOf(tar) {
  /** @type {Event[]} */
  const events = [];
  /** @type {Map<string, string>} */
  const known = new Map();
  for (const { name, bytes } of tarMembers(tar)) {
    if (name === 'BELENIOS') continue;
    const [hash = '', kind] = name.split('.');
    if (sha256(bytes).toString('hex') !== hash) return null;
    const text = bytes.toString('utf8');
    known.set(hash, text);
    if (kind !== 'event') continue;
    const { parent, height, type, payload } = JSON.parse(text);
    const isNext = parent === events.at(-1)?.hash && height === events.length;
    if (!isNext || (payload !== undefined && !known.has(payload))) return null;
    events.push({ hash, type, data: known.get(payload) ?? '' });
  }
  return events;
}

/** By the type of an event: the act that names it, and in which field. */
const named = /** @type {const} */ ({
  Setup: ['poll-opened', 'setup'],
  EndBallots: ['poll-closed', 'endBallots'],
  EncryptedTally: ['poll-tallied', 'encryptedTally'],
  PartialDecryption: ['decryption-accepted', 'partialDecryption'],
  Result: ['poll-result', 'result'],
});

/**
 * @param {Buffer} file
 * @param {Act[]} acts of one poll
 */
function checkStrong(file, acts) {
  /** @type {{ owner: number }[]} */
  const proofs = JSON.parse(file.toString('utf8')).proofs;
  return acts.every(({ type, payload }) => {
    if (type !== 'decryption-accepted') return true;
    const own = proofs.filter(({ owner }) => owner === payload['owner']);
    const alone = JSON.stringify({ format: 'pingyi-strong/1', proofs: own });
    return payload['strongProofs'] === `sha256:${sha256(alone).toString('hex')}`;
  });
}

/**
 * Whether the checkpoint that covers the close is in the bundle, and does cover it.
 * @param {Map<string, Buffer>} members
 * @param {Act[]} acts of one poll
 */
function isCovered(members, acts) {
  const closed = acts.find(({ type }) => type === 'poll-closed')?.seq ?? 0;
  return acts.every(({ type, payload }) => {
    if (type !== 'closing-covered') return true;
    const note = members.get(`checkpoints/${payload['size']}`) ?? Buffer.alloc(0);
    const isNamed = payload['checkpoint'] === `sha256:${sha256(note).toString('hex')}`;
    return isNamed && Number(payload['size']) > closed;
  });
}

/**
 * @param {string} poll
 * @param {Map<string, Buffer>} members
 * @param {Act[]} acts of this poll
 */
function checkArchive(poll, members, acts) {
  const events = eventsOf(members.get(`polls/${poll}.bel`) ?? Buffer.alloc(0));
  if (events === null) return [`${poll}: the chain of its events is broken`];
  const wrong = [];
  for (const [event, [type, field]] of Object.entries(named)) {
    const inArchive = events.filter((each) => each.type === event).map(({ hash }) => hash);
    const inActs = acts.filter((act) => act.type === type).map(({ payload }) => payload[field]);
    if (JSON.stringify(inArchive) !== JSON.stringify(inActs))
      wrong.push(`${poll}: ${event} is not what acts name`);
  }
  const ballots = events.filter(({ type }) => type === 'Ballot').length;
  const said = acts.find(({ type }) => type === 'poll-closed')?.payload['ballots'];
  if (said !== ballots) wrong.push(`${poll}: another number of ballots`);
  const result = events.find(({ type }) => type === 'Result');
  const counts = acts.find(({ type }) => type === 'poll-result')?.payload['counts'];
  if (result && JSON.stringify(JSON.parse(result.data).result) !== JSON.stringify(counts))
    wrong.push(`${poll}: other counts than the archive's`);
  if (!isCovered(members, acts)) wrong.push(`${poll}: no checkpoint covers its close`);
  const strong = members.get(`polls/${poll}.strong.json`);
  if (strong !== undefined && !checkStrong(strong, acts))
    wrong.push(`${poll}: the strong proofs are not those that acts name`);
  return wrong;
}

/**
 * What is wrong with the archives of a bundle, in words.
 * @param {Map<string, Buffer>} members
 * @param {string} campaign
 * @param {Act[]} acts public ones, in the order of the log
 */
export function checkArchives(members, campaign, acts) {
  const streams = new Set(
    acts.flatMap(({ type, stream, payload }) =>
      type === 'meeting-planned' && payload['campaign'] === campaign ? [stream] : [],
    ),
  );
  const own = acts.filter(({ stream }) => streams.has(stream));
  const closed = new Set(
    own.flatMap(({ type, payload }) => (type === 'poll-closed' ? [String(payload['poll'])] : [])),
  );
  const archives = [...members.keys()].flatMap(
    (name) => name.match(/^polls\/(\w+)\.bel$/u)?.[1] ?? [],
  );
  const isSame = archives.length === closed.size && archives.every((poll) => closed.has(poll));
  const wrong = isSame ? [] : ['archives are not those of the closed polls'];
  for (const poll of archives)
    wrong.push(
      ...checkArchive(
        poll,
        members,
        own.filter(({ payload }) => payload['poll'] === poll),
      ),
    );
  return wrong;
}
