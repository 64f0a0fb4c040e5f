import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenArchives } from '../../packages/ballot/src/testing/broken-archives.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  oneOf,
} from '../../packages/ballot/src/testing/small-election.ts';
import { hasBeleniosTool, inFolder, toolVerifies } from './belenios-tool.ts';

const small = makeElection({ group: 'BELENIOS-2048', questions: [oneOf(2)], voters: 2 });
const ballots = [ballotOf(small, 0, [[1, 0]]), ballotOf(small, 1, [[0, 1]])];
const whole = joined(finishedArchive(small, ballots).pieces);

async function verdict(bytes: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, `${small.election.uuid}.bel`), bytes);
    return toolVerifies(folder);
  });
}

/** What the independent program says of the archives that ours calls broken. */
describe.skipIf(!hasBeleniosTool)('broken archives [needs belenios-tool]', () => {
  test('the tool accepts the archive that the cases start from', async () => {
    expect(await verdict(whole)).toBe('accepts');
  });

  test.each(brokenArchives(whole))('the tool $tool: $name', async ({ bytes, tool }) => {
    expect(await verdict(bytes)).toBe(tool);
  });
});
