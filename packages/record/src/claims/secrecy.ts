import { momentsOf } from '../evidence/tell-story.ts';
import { judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/**
 * Nobody by himself can open a ballot: several trustees from outside hold the keys. Where the server
 * holds them, whoever controls it can. It never fails, since a vote without trustees breaks no rule.
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
      keys: archives.get(act.payload.poll)?.trusteeKeys.length ?? 0,
    }));
    const exposed = trustees.filter(({ isOutside, keys }) => !isOutside || keys < 2);
    if (exposed.length > 0)
      return notApplicable('keys-of-the-server', { polls: opened.length, exposed: exposed.length });
    return judge(
      [],
      { polls: opened.length, trustees: Math.min(...trustees.map(({ keys }) => keys)) },
      trustees.map(({ seq }) => seq),
    );
  },
};
