import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  appendBallot,
  appendSetup,
  beleniosCodeCredential,
  checkBallot,
  createBallot,
  electionKeyOf,
  groupOf,
  openSetup,
  randomPollUuid,
  readCredentialList,
  readElection,
  readOutline,
  type SimulationPlan,
  simulateElection,
  startArchive,
  trusteeKeyOf,
  type VerificationReport,
  verifyArchive,
  writeCredentialList,
  writeElection,
  writeTrustees,
} from '@pingyi/ballot';
import { describe, expect, test } from 'vitest';
import { forgeElection } from '../../packages/ballot/src/testing/forged-decryption.ts';
import {
  joined,
  makeElection,
  must,
  oneOf,
  opener,
} from '../../packages/ballot/src/testing/small-election.ts';
import { isSoak } from '../support/soak.ts';
import {
  addEvent,
  archiveIn,
  hasBeleniosTool,
  inFolder,
  type TrusteeKind,
  toolBallot,
  toolElection,
  toolFinishes,
  toolVerifies,
} from './belenios-tool.ts';

const minutes = 60_000;
const group = 'BELENIOS-2048';
const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];
const plain = { answers, min: 1, max: 1, question: '单位1' };
const general = { answers: ['甲', '乙', '丙'], min: 0, max: 2, question: '单位2' };
const blank = { answers: ['甲', '乙'], blank: true, min: 1, max: 1, question: '单位3' };

/** How often each choice is marked. */
function countsOf(votes: readonly (readonly (readonly number[])[])[]): number[][] {
  const [first = []] = votes;
  return first.map((row, question) =>
    row.map((_, choice) => votes.reduce((sum, vote) => sum + (vote[question]?.[choice] ?? 0), 0)),
  );
}

function states(report: VerificationReport): string[] {
  return report.checks.map(({ name, state }) => `${name} ${state}`);
}

async function verifyFolder(folder: string): Promise<VerificationReport> {
  const bytes = await readFile(await archiveIn(folder));
  return must(await verifyArchive(() => [bytes]));
}

const decidedButForStrongProofs = [
  'archive holds',
  'ballots holds',
  'tally holds',
  'decryption undecided',
  'result holds',
];

describe.skipIf(!hasBeleniosTool)(
  'an independent program accepts ours [needs belenios-tool]',
  () => {
    const usual: SimulationPlan = {
      group,
      questions: 3,
      answers: 5,
      voters: 20,
      trustees: 2,
      isBlankAllowed: false,
      until: 'result',
      timestamp: 1_795_369_535,
    };

    test.each([
      ['3 questions, 5 answers, 20 voters, 2 trustees', usual],
      ['the same with blank votes', { ...usual, voters: isSoak ? 20 : 4, isBlankAllowed: true }],
      ['RFC-3526-2048', { ...usual, group: 'RFC-3526-2048', questions: 1, answers: 2, voters: 2 }],
    ] as const)(
      '%s',
      async (_, plan) => {
        await inFolder(async (folder) => {
          const { uuid, pieces } = simulateElection(plan);
          const parts: Uint8Array[] = [];
          let next = pieces.next();
          for (; next.done !== true; next = pieces.next()) parts.push(next.value);
          const { votes } = next.value;
          await writeFile(path.join(folder, `${uuid}.bel`), joined(parts));
          expect(await toolVerifies(folder)).toBe('accepts');
          const outline = await readOutline(parts);
          expect(outline.result).toBe(JSON.stringify({ result: votes }));
        });
      },
      2 * minutes,
    );
  },
);

describe.skipIf(!hasBeleniosTool)(
  'ours accepts an independent program [needs belenios-tool]',
  () => {
    const allVotes = [
      [
        [1, 0, 0, 0, 0],
        [1, 1, 0],
        [0, 1, 0],
      ],
      [
        [0, 0, 0, 0, 1],
        [0, 0, 0],
        [1, 0, 0],
      ],
      [
        [0, 1, 0, 0, 0],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ];

    // Each kind of trustees and of question is met; all four together in the soak.
    const kinds: readonly (readonly [TrusteeKind, 'with' | 'without'])[] = [
      ['single', 'without'],
      ['threshold 2 of 3', 'with'],
    ];
    const rest: typeof kinds = [
      ['single', 'with'],
      ['threshold 2 of 3', 'without'],
    ];

    test.each(isSoak ? [...kinds, ...rest] : kinds)(
      '%s trustees, %s blank: min/max, a second ballot, and one ballot of ours',
      async (trustees, blankVotes) => {
        await inFolder(async (folder) => {
          const all = [plain, general, blank];
          const questions = blankVotes === 'with' ? all : all.slice(0, 2);
          const votes = allVotes.map((choices) => choices.slice(0, questions.length));
          const plan = { group, trustees, questions, voters: 3 } as const;
          const { uuid, codes } = await toolElection(folder, plan);
          const [first = '', second = '', third = ''] = codes;
          for (const [code, choices] of [
            [first, votes[2] ?? []],
            [second, votes[1] ?? []],
            [first, votes[0] ?? []],
          ] as const) {
            await addEvent(folder, 'Ballot', await toolBallot(folder, code, choices));
          }
          const outline = await readOutline([await readFile(await archiveIn(folder))]);
          if (outline.setup === undefined) throw new Error('no setup');
          const { election, credentials } = openSetup(outline.setup);
          if (!election || !credentials) throw new Error('the setup is refused');
          const credential = must(beleniosCodeCredential(election.group, uuid, third));
          expect(credentials.has(credential.publicCredential)).toBe(true);
          const ours = must(createBallot(election, credential, votes[2] ?? []));
          await addEvent(folder, 'Ballot', ours.text);
          await toolFinishes(folder, trustees);
          expect(await toolVerifies(folder)).toBe('accepts');
          const report = await verifyFolder(folder);
          expect(states(report)).toEqual(decidedButForStrongProofs);
          expect(report).toMatchObject({ ok: true, ballots: 4, counted: 3 });
          expect(report.result).toEqual(countsOf(votes));
        });
      },
      2 * minutes,
    );

    test('a ballot of the tool fits into an archive of ours', async () => {
      await inFolder(async (folder) => {
        const kit = groupOf(group);
        const uuid = randomPollUuid();
        const code = codeOf('3x4mpLeCodeXYZ');
        const credential = must(beleniosCodeCredential(kit, uuid, code));
        const secret = 12_345_678_901_234_567_890n;
        const key = trusteeKeyOf(kit, secret);
        const publicKey = electionKeyOf(kit, [key]);
        const words = { uuid, name: '评议', description: '评议会' };
        const text = must(writeElection({ ...words, group, publicKey, questions: [plain, blank] }));
        const start = startArchive(1_795_369_535);
        const credentials = writeCredentialList(kit, [credential.publicCredential]);
        const trustees = writeTrustees([key]);
        const setup = appendSetup(start.end, { election: text, trustees, credentials });
        await writeFile(path.join(folder, `${uuid}.bel`), joined([start.bytes, setup.bytes]));
        const choices = [
          [0, 0, 1, 0, 0],
          [1, 0, 0],
        ];
        const ballot = (await toolBallot(folder, code, choices)).trim();
        const election = must(readElection(text));
        const list = must(readCredentialList(credentials, kit));
        expect(checkBallot(election, list, ballot)).toMatchObject({ ok: true });
        const whole = [start.bytes, setup.bytes, appendBallot(setup.end, ballot).bytes];
        const report = must(await verifyArchive(opener(whole)));
        expect(report).toMatchObject({ ok: true, ballots: 1, counted: 1 });
      });
    });

    test('the tool accepts a forged v1 decryption that ours does not call right', async () => {
      await inFolder(async (folder) => {
        const small = makeElection({ group, questions: [oneOf(3)], voters: 5 });
        const forged = forgeElection(small, [
          [[1, 0, 0]],
          [[1, 0, 0]],
          [[1, 0, 0]],
          [[0, 1, 0]],
          [[0, 0, 1]],
        ]);
        await writeFile(path.join(folder, `${small.election.uuid}.bel`), joined(forged.pieces));
        expect(forged.publishedCounts).not.toEqual(forged.trueCounts);
        expect(await toolVerifies(folder)).toBe('accepts');
        const report = await verifyFolder(folder);
        expect(report.result).toEqual(forged.publishedCounts);
        expect(states(report)).toEqual(decidedButForStrongProofs);
      });
    });
  },
);

/** A code of version 2.0 with its check character. */
function codeOf(fourteen: string): string {
  const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const value = [...fourteen].reduce((sum, one) => sum * 58n + BigInt(base58.indexOf(one)), 0n);
  const whole = fourteen + base58.charAt(Number(53n - (value % 53n)));
  return whole.match(/.../g)?.join('-') ?? '';
}
