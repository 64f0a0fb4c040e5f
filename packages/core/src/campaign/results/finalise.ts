import { z } from 'zod';
import { count, digest, documentRef, officialText } from '../../acts/values.ts';
import { isSecondPerson } from '../assessment/second-person.ts';
import { windowIsOver } from '../assessment/window.ts';
import { markByOf } from '../campaign.ts';
import type { CampaignReason } from '../reasons.ts';
import { commandRule, type Effect } from '../rule.ts';
import { resultMayChange } from './final.ts';
import { computeResult } from './numbers.ts';
import { finalConditions, standingNotice } from './status.ts';

/**
 * The result becomes final (定稿) as it stood in notice: its window is over, every objection reviewed, every input
 * settled, and what is computed is still what was published. Who published the notice does not make it final.
 */
export const finaliseResult = commandRule({
  type: 'finalise-result',
  body: z.strictObject({ result: digest }),
  causes: ['result-finalised'],
  rule: (campaign, { result }, { actor, today }) => {
    const unmet: CampaignReason[] = [...resultMayChange(campaign)];
    const notice = standingNotice(campaign);
    if (unmet.length > 0) return { unmet, acts: [] };
    if (notice === null)
      return { unmet: [{ code: 'notice-missing', facts: { need: 1, have: 0 } }], acts: [] };
    const computed = computeResult(campaign);
    unmet.push(
      ...finalConditions(campaign, notice, computed),
      ...windowIsOver({ opens: notice.day, closes: notice.closes }, today),
      ...isSecondPerson(notice.by, actor.account, 'notice', String(notice.seq)),
    );
    if (result !== computed.digest)
      unmet.push({ code: 'result-differs', facts: { computed: computed.digest, given: result } });
    const payload = { notice: notice.seq, result, publishedBy: notice.by };
    return { unmet, acts: [{ type: 'result-finalised', payload }] };
  },
});

export const resultFinalised: Effect<'result-finalised'> = (campaign, act) => {
  const final = { ...markByOf(act), ...act.payload };
  return { ...campaign, yearResult: { ...campaign.yearResult, final } };
};

/**
 * The leading group opens a final result again, naming the final act and the decision. Nothing is taken back:
 * the final act stays in the record, and a new notice with its own window has to follow. A year that is over
 * goes on until then.
 */
export const reopenResult = commandRule({
  type: 'reopen-result',
  body: z.strictObject({ supersedes: count, reason: officialText, decision: documentRef }),
  causes: ['result-reopened'],
  afterTheEnd: true,
  rule: (campaign, body) => {
    const { final } = campaign.yearResult;
    const unmet: CampaignReason[] = [];
    if (final === null) unmet.push({ code: 'result-not-final', facts: { need: 1, have: 0 } });
    else if (final.seq !== body.supersedes)
      unmet.push({
        code: 'supersedes-another',
        facts: { need: final.seq, have: body.supersedes },
      });
    return { unmet, acts: [{ type: 'result-reopened', payload: body }] };
  },
});

export const resultReopened: Effect<'result-reopened'> = (campaign, act) => {
  const { yearResult } = campaign;
  const reopened = [...yearResult.reopened, { ...markByOf(act), ...act.payload }];
  return { ...campaign, yearResult: { ...yearResult, final: null, reopened } };
};
