import { momentsOf } from '../evidence/tell-story.ts';
import { judge, notApplicable, undecided } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/**
 * Nobody by himself can open a ballot: several trustees from outside hold the keys. Where the server
 * holds them, whoever controls it can. Where voters registered through personal links, it cannot be decided
 * whether who they are and what they registered were kept apart. It never fails, since none of that breaks
 * a rule.
 */
export const secrecy: Claim = {
  name: 'secrecy',
  restsOn: ['archives-in-log'],
  readsActs: true,
  check: ({ story, archives }) => {
    const opened = momentsOf(story, 'poll-opened');
    if (opened.length === 0) return notApplicable('no-polls');
    const trustees = opened.map(({ act, meeting }) => ({
      seq: act.seq,
      isOutside: act.payload.keys === 'trustees' && (meeting?.officers?.trustees.length ?? 0) > 1,
      isLinked: meeting?.electronic.drafted?.credentials === 'links',
      // One key listed twice is still one holder's.
      keys: new Set(archives.get(act.payload.poll)?.trusteeKeys).size,
    }));
    const exposed = trustees.filter(({ isOutside, keys }) => !isOutside || keys < 2);
    if (exposed.length > 0)
      return notApplicable('keys-of-the-server', { polls: opened.length, exposed: exposed.length });
    const linked = trustees.filter(({ isLinked }) => isLinked).length;
    if (linked > 0) return undecided('links-believed', { polls: opened.length, linked });
    return judge(
      [],
      { polls: opened.length, trustees: Math.min(...trustees.map(({ keys }) => keys)) },
      trustees.map(({ seq }) => seq),
    );
  },
};
