import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenArchives } from '../../packages/ballot/src/testing/broken-archives.ts';
import { ballotCases } from '../../packages/ballot/src/testing/malicious-ballots.ts';
import { setupCases } from '../../packages/ballot/src/testing/malicious-setups.ts';
import {
  ballotOf,
  finishedArchive,
  joined,
  makeElection,
  oneOf,
} from '../../packages/ballot/src/testing/small-election.ts';

/** The rows of a page's tables: first cell and code in the second. */
function rowsOf(page: string): string[] {
  return [...page.matchAll(/^\|([^|]+)\|\s*`([^`|]+)`\s*\|/gm)].map(
    ([, name = '', code = '']) => `${name.trim()}: ${code}`,
  );
}

test('docs/ballots/stricter.md lists what the tool accepts and ours refuses, and nothing else', () => {
  const small = makeElection({ group: 'Ed25519', questions: [oneOf(2)], voters: 2 });
  const ballots = [ballotOf(small, 0, [[1, 0]]), ballotOf(small, 1, [[0, 1]])];
  const archives = brokenArchives(joined(finishedArchive(small, ballots).pieces));
  const accepted = [
    ...[...ballotCases, ...setupCases]
      .filter(({ tool }) => tool === 'accepts')
      .map(({ name, ours }) => `${name}: ${ours.code}`),
    ...archives
      .filter(({ tool }) => tool === 'accepts')
      .map(({ name, ours }) => `${name}: ${ours.join(', ')}`),
  ];
  const page = readFileSync(new URL('../../docs/ballots/stricter.md', import.meta.url), 'utf8');
  expect(rowsOf(page)).toEqual(accepted);
});
