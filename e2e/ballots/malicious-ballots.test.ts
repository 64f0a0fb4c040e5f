import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { craftBallot } from '../../packages/ballot/src/testing/crafted-ballots.ts';
import { ballotCases } from '../../packages/ballot/src/testing/malicious-ballots.ts';
import type { World } from '../../packages/ballot/src/testing/malicious-case.ts';
import { usualChoices } from '../../packages/ballot/src/testing/malicious-case.ts';
import { setupCases } from '../../packages/ballot/src/testing/malicious-setups.ts';
import {
  ballotOf,
  joined,
  makeElection,
  oneOf,
  openArchive,
} from '../../packages/ballot/src/testing/small-election.ts';
import { hasBeleniosTool, inFolder, toolVerifies } from './belenios-tool.ts';

/** What the independent program says of the ballots that ours refuses (docs/ballots/stricter.md). */
describe.skipIf(!hasBeleniosTool)(
  'malicious ballots in BELENIOS-2048 [needs belenios-tool]',
  () => {
    let world: World;

    beforeAll(() => {
      const plan = { group: 'BELENIOS-2048', questions: [oneOf(5), oneOf(5)], voters: 2 } as const;
      world = { here: makeElection(plan), elsewhere: makeElection(plan) };
    });

    async function verdict(pieces: readonly Uint8Array[]): Promise<string> {
      return inFolder(async (folder) => {
        const name = `${world.here.election.uuid}.bel`;
        await writeFile(path.join(folder, name), joined(pieces));
        return toolVerifies(folder);
      });
    }

    test('the tool accepts the honest ballots that the cases start from', async () => {
      const choices = [
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
      ];
      const { here } = world;
      const ballots = [ballotOf(here, 0, choices), ballotOf(here, 1, choices)];
      expect(await verdict(openArchive(here, ballots))).toBe('accepts');
    });

    test('the tool accepts an identity among the ciphertexts, as ours does', async () => {
      const { here } = world;
      const [credential] = here.credentials;
      if (credential === undefined) throw new Error('no voters');
      const ballot = craftBallot(here.election, credential, usualChoices, 'identity');
      expect(await verdict(openArchive(here, [ballot]))).toBe('accepts');
    });

    test.each([...ballotCases, ...setupCases])('the tool $tool: $name', async ({ make, tool }) => {
      const { ballots, setup } = make(world);
      const texts = { ...world.here.texts, ...setup };
      expect(await verdict(openArchive({ texts }, ballots))).toBe(tool);
    });
  },
);
