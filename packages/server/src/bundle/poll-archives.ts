import type { BundleSource, NamedPoll } from '@pingyi/record';

/**
 * Where a bundle gets the archives of polls from: of each closed poll `polls/<uuid>.bel` with the events
 * that acts name and no others, `polls/<uuid>.strong.json` once it has a result, and hints if there are
 * any. The bytes of a poll with the same events are always the same.
 */
export type PollArchives = (polls: readonly NamedPoll[]) => Promise<readonly BundleSource[]>;

/**
 * For an installation without a ballot box: it has no polls.
 *
 * @throws Error when acts speak of polls all the same, since a bundle without them would be wrong
 */
export const noPollArchives: PollArchives = async (polls) => {
  if (polls.length > 0) throw new Error(`no archive of poll ${polls[0]?.poll}`);
  return [];
};
