import { decryptTally, groupOf, pollTrusteeSecret } from '@pingyi/ballot';
import { writeVerifierKey } from '@pingyi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ClosingStory, closingStory, signers, type Twist } from '../testing/closing-story.ts';
import type { ClosingEvidence } from './evidence.ts';
import { examine, type ToExamine } from './examine.ts';

const group = groupOf('Ed25519');
let sound: ClosingStory;

beforeAll(async () => {
  sound = await closingStory();
});

/** Examines a story as its first trustee, with something changed on the way. */
function look(
  { poll, evidence, archive, seeds, publicKeyOf }: ClosingStory,
  change: Partial<ToExamine> = {},
  ofEvidence: Partial<ClosingEvidence> = {},
) {
  const [seed = new Uint8Array(32)] = seeds;
  return examine(
    {
      poll,
      evidence: JSON.stringify({ ...evidence, ...ofEvidence }),
      archive,
      publicKey: publicKeyOf(seed),
      logKey: null,
      decrypted: null,
      ...change,
    },
    undefined,
    () => undefined,
  );
}

/** The faults of an examination, which must offer nothing to decrypt. */
async function faultsOf(examined: ReturnType<typeof examine>): Promise<readonly string[]> {
  const { lines, decryptable } = await examined;
  expect(decryptable).toBeUndefined();
  return lines.flatMap((line) => (line.state === 'fails' ? [line.fault] : []));
}

const told = async (twist: Twist) => faultsOf(look(await closingStory(twist)));

describe('a poll that was closed as recorded', () => {
  test('passes every check, and its recomputed tally is what is decrypted', async () => {
    const { lines, decryptable } = await look(sound);
    expect(lines.filter(({ state }) => state !== 'holds')).toEqual([]);
    if (decryptable === undefined) throw new Error('nothing to decrypt');
    expect(decryptable).toMatchObject({ owner: 1, voters: 6 });
    const { election, tally } = decryptable.toDecrypt;
    const factors = sound.seeds.map((seed, place) => {
      const secret = pollTrusteeSecret(group, sound.poll, seed);
      const { text } = decryptTally(election, tally, place + 1, secret);
      return (JSON.parse(text) as { decryption_factors: string[][] }).decryption_factors[0]?.[0];
    });
    const [cell] = tally[0] ?? [];
    if (cell === undefined) throw new Error('no cell');
    const factor = factors
      .map((text) => group.parse(text ?? '') ?? group.identity)
      .reduce((product, each) => group.multiply(product, each), group.identity);
    const opened = group.multiply(cell.beta, group.invert(factor));
    expect(group.isEqual(opened, group.power(group.generator, 6n))).toBe(true);
  });

  test('is the same for the log key that was met before, and refused for another log', async () => {
    const { logKey } = sound.evidence;
    expect((await look(sound, { logKey })).decryptable).toBeDefined();
    const other = signers[1] === undefined ? '' : writeVerifierKey(signers[1].key);
    expect(await faultsOf(look(sound, { logKey: other }))).toEqual(['log-key-changed']);
    expect(await faultsOf(look(sound, {}, { logKey: other }))).toEqual(['checkpoint-unsigned']);
  });
});

describe('a trustee is offered something else than the tally', () => {
  test.each([
    ['one ballot as an archive of its own', { archived: 1 }, ['counts-differ', 'below-cohort']],
    ['one ballot, recorded as the whole vote', { archived: 1, recorded: 1 }, ['below-cohort']],
    ['an archive without one ballot', { archived: 5 }, ['counts-differ']],
    ['fewer voters than the scheme’s cohort', { cohort: 7 }, ['below-cohort']],
    ['a list with a slip that was voided', { addsCredential: true }, ['list-differs']],
  ])('%s', async (_, twist, faults) => {
    expect(await told(twist)).toEqual(faults);
  });

  test('a ciphertext alone, or nothing, is no archive', async () => {
    for (const archive of [new Blob(['{"alpha":"1","beta":"2"}']), new Blob([])])
      expect(await faultsOf(look(sound, { archive }))).toEqual(['archive-unverifiable']);
  });

  test('the archive of another poll', async () => {
    const { archive } = await closingStory();
    const faults = await faultsOf(look(sound, { archive }));
    expect(faults).toEqual(
      expect.arrayContaining(['list-differs', 'archive-of-other-poll', 'end-differs']),
    );
  });

  test('an archive whose vote is open', async () => {
    const whole = new Uint8Array(await sound.archive.arrayBuffer());
    // The EndBallots event is the last member: a header of 512 bytes and its content in as many.
    const archive = new Blob([whole.slice(0, -1024)]);
    expect(await faultsOf(look(sound, { archive }))).toEqual(['vote-open']);
  });
});

describe('a trustee is shown a wrong record', () => {
  test('a poll that the key file already decrypted is refused', async () => {
    const decrypted = 'ab'.repeat(32);
    expect(await faultsOf(look(sound, { decrypted }))).toEqual(['decrypted-before']);
  });

  test('a poll in which the own key has no part is refused', async () => {
    const publicKey = sound.publicKeyOf(new Uint8Array(32).fill(99));
    expect(await faultsOf(look(sound, { publicKey }))).toEqual(['own-key-unregistered']);
  });

  test('an act that was altered, and one that is not in the log', async () => {
    const { acts } = sound.evidence;
    const altered = acts.map(({ act, proof }) => {
      const copy = structuredClone(act) as { type: string; payload: { voters?: number } };
      if (copy.type === 'poll-closed') copy.payload.voters = 5;
      return { act: copy, proof };
    });
    expect(await faultsOf(look(sound, {}, { acts: altered }))).toEqual(['act-not-in-log']);
    const twice = [...acts, ...acts.slice(-1)];
    expect(await faultsOf(look(sound, {}, { acts: twice }))).toEqual(['act-not-in-log']);
  });

  test('a closing that no checkpoint covers', async () => {
    const acts = sound.evidence.acts.slice(0, -1);
    expect(await faultsOf(look(sound, {}, { acts }))).toEqual(['poll-not-closed']);
  });

  test('lists that are left out, and slips that are not said to be made', async () => {
    expect(await faultsOf(look(sound, {}, { lists: [] }))).toEqual(['list-missing']);
    const unsaid = sound.evidence.acts.filter(
      ({ act }) => (act as { type: string }).type !== 'slips-made',
    );
    expect(await faultsOf(look(sound, {}, { acts: unsaid }))).toEqual(['voided-not-made']);
  });

  test('a balance of other numbers, and one whose signatures do not hold', async () => {
    const other = await told({
      change: (draft) => ({
        ...draft,
        payload: { ...draft.payload, parts: [{ part: null, printed: 9, voided: 3, drawn: 6 }] },
      }),
    });
    expect(other).toEqual(['balance-differs']);
    const unsigned = sound.evidence.acts.filter(
      ({ act }) =>
        (act as { payload: { account?: string } }).payload.account !== 'acc-scrutineer-2',
    );
    expect(await faultsOf(look(sound, {}, { acts: unsigned }))).toEqual(['signature-fails']);
  });

  test('evidence that is none, or of another poll', async () => {
    expect(await faultsOf(look(sound, { evidence: '{}' }))).toEqual(['evidence-unreadable']);
    const { poll } = await closingStory();
    expect(await faultsOf(look(sound, { poll }))).toEqual(['evidence-of-other-poll']);
  });
});
