import { beforeAll, describe, expect, test } from 'vitest';
import { checkBallot } from '../ballots/check.ts';
import type { GroupName } from '../groups/group.ts';
import { craftBallot } from '../testing/crafted-ballots.ts';
import { ballotCases } from '../testing/malicious-ballots.ts';
import type { World } from '../testing/malicious-case.ts';
import { usualChoices } from '../testing/malicious-case.ts';
import { setupCases } from '../testing/malicious-setups.ts';
import {
  ballotOf,
  makeElection,
  must,
  oneOf,
  openArchive,
  opener,
} from '../testing/small-election.ts';
import { verifyArchive } from './verify.ts';

const groups: readonly GroupName[] = ['Ed25519', 'BELENIOS-2048'];

describe.each(groups)('malicious ballots in %s', (group) => {
  let world: World;

  beforeAll(() => {
    const plan = { group, questions: [oneOf(5), oneOf(5)], voters: 2 };
    world = { here: makeElection(plan), elsewhere: makeElection(plan) };
  });

  test('the honest ballots that the cases start from are accepted', async () => {
    const choices = [
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
    ];
    const { here } = world;
    const ballots = [ballotOf(here, 0, choices), ballotOf(here, 1, choices)];
    const report = must(await verifyArchive(opener(openArchive(here, ballots))));
    expect(report.checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'archive holds',
      'ballots holds',
      'tally undecided',
      'decryption undecided',
      'result undecided',
    ]);
  });

  test('an identity among the ciphertexts is no fault: randomness may be zero', async () => {
    const { here } = world;
    const [credential] = here.credentials;
    if (credential === undefined) throw new Error('no voters');
    const ballot = craftBallot(here.election, credential, usualChoices, 'identity');
    expect(checkBallot(here.election, here.list, ballot)).toMatchObject({ ok: true });
  });

  test.each([...ballotCases, ...setupCases])('ours refuses: $name', async ({ make, ours }) => {
    const { ballots, setup } = make(world);
    const texts = { ...world.here.texts, ...setup };
    const report = must(await verifyArchive(opener(openArchive({ texts }, ballots))));
    const failing = report.checks.filter(({ state }) => state === 'fails');
    expect(report.ok).toBe(false);
    expect(failing.map(({ name }) => name)).toEqual([ours.check]);
    expect(failing[0]?.findings?.map(({ code }) => code)).toEqual([ours.code]);
    const [finding] = failing[0]?.findings ?? [];
    if (ours.check === 'ballots') expect(finding?.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  });
});
