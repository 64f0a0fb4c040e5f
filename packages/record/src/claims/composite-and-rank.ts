import {
  type Campaign,
  type ComputedResult,
  civilDateOf,
  computeResult,
  isWindowOver,
  openInputs,
  openObjections,
  standingNotice,
  type UnitNumbers,
  windowEnd,
} from '@pingyi/core';
import { type Moment, momentsOf, type Story } from '../evidence/tell-story.ts';
import { type ClaimFinding, finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

const none = '-';

/** Numbers of a notice that follow from satisfaction, daily assessment, deductions and bonuses. */
const derived = [
  'class',
  'lowerLevel',
  'composite',
  'rank',
  'tied',
  'vetoed',
  'reason',
] as const satisfies readonly (keyof UnitNumbers)[];

/** Satisfaction that was announced is compared by another claim; here the mean of those below. */
function comparedOf({ results }: Campaign, { unit }: UnitNumbers) {
  return results.has(unit) ? derived : ([...derived, 'satisfaction'] as const);
}

function numberFindings(
  { act, campaign }: Moment<'result-notice-published'>,
  { units }: ComputedResult,
): readonly ClaimFinding[] {
  const said = new Map(act.payload.units.map((each) => [each.unit, each]));
  if (said.size !== act.payload.units.length || said.size !== units.length)
    return [finding('notice-units-differ', { need: units.length, have: said.size }, act.seq)];
  return units.flatMap((need) => {
    const have = said.get(need.unit);
    if (have === undefined) return [finding('notice-units-differ', { unit: need.unit }, act.seq)];
    return comparedOf(campaign, need)
      .filter((what) => have[what] !== need[what])
      .map((what) =>
        finding(
          'notice-differs',
          {
            unit: need.unit,
            what,
            need: String(need[what] ?? none),
            have: String(have[what] ?? none),
          },
          act.seq,
        ),
      );
  });
}

/** A notice of numbers that recompute, when nothing was open, with the whole time to object. */
function noticeFindings(moment: Moment<'result-notice-published'>): readonly ClaimFinding[] {
  const { act, campaign } = moment;
  const { result, closes, day } = act.payload;
  const computed = computeResult(campaign);
  const findings: ClaimFinding[] = [...numberFindings(moment, computed)];
  if (result !== computed.digest)
    findings.push(
      finding('result-digest-differs', { need: computed.digest, have: result }, act.seq),
    );
  const open = openInputs(campaign, computed).map(({ code }) => code);
  if (open.length > 0) findings.push(finding('notice-too-early', { open }, act.seq));
  const need = windowEnd(campaign.plan, 'result', day);
  if (day < civilDateOf(act.at, campaign.plan.zone) || closes < need)
    findings.push(finding('result-window-too-short', { need, have: closes }, act.seq));
  return findings;
}

/** Final are the numbers of the standing notice, after its window, with every objection reviewed, by a second person. */
function finalFindings({ act, campaign }: Moment<'result-finalised'>): readonly ClaimFinding[] {
  const { seq, actor } = act;
  const notice = standingNotice(campaign);
  const { result } = act.payload;
  if (notice === null || notice.seq !== act.payload.notice)
    return [finding('final-without-notice', { notice: act.payload.notice }, seq)];
  const findings: ClaimFinding[] = [];
  const today = civilDateOf(act.at, campaign.plan.zone);
  if (!isWindowOver({ opens: notice.day, closes: notice.closes }, today))
    findings.push(finding('final-in-window', { closes: notice.closes, day: today }, seq));
  const open = openObjections(campaign).map(({ objection }) => objection);
  if (open.length > 0) findings.push(finding('final-objections-open', { objections: open }, seq));
  const need = computeResult(campaign).digest;
  if (result !== need || notice.result !== need)
    findings.push(finding('result-digest-differs', { need, have: result }, seq, notice.seq));
  if (notice.by === actor.account || act.payload.publishedBy !== notice.by)
    findings.push(finding('own-entry', { act: act.type, account: notice.by }, seq, notice.seq));
  return findings;
}

/** What is final is still what the acts make: nothing that counts changed since, unless it was opened again. */
function sinceFinal({ campaign }: Story): readonly ClaimFinding[] {
  const final = campaign?.yearResult.final ?? null;
  if (campaign === null || final === null) return [];
  const need = computeResult(campaign).digest;
  return need === final.result
    ? []
    : [finding('changed-since-final', { need, have: final.result }, final.seq)];
}

/** A review (复核) is by a person who neither took the objection in nor published the notice. */
function reviewFindings({
  act,
  campaign,
}: Moment<'result-objection-reviewed'>): readonly ClaimFinding[] {
  const { objections, notices } = campaign.yearResult;
  const found = objections.get(act.payload.objection);
  const notice = notices.find(({ seq }) => seq === found?.notice);
  return [found, notice].flatMap((mark) =>
    mark?.by === act.actor.account
      ? [finding('own-entry', { act: act.type, account: mark.by }, act.seq, mark.seq)]
      : [],
  );
}

/** An objection to the result is late exactly when it came after the window or after the final act. */
function objectionFindings({ act, campaign }: Moment<'result-objected'>): readonly ClaimFinding[] {
  const { objection, late } = act.payload;
  const { final, notices } = campaign.yearResult;
  const closes = notices.at(-1)?.closes;
  const today = civilDateOf(act.at, campaign.plan.zone);
  const isLate = final !== null || (closes !== undefined && today > closes);
  return isLate === late ? [] : [finding('objection-lateness-wrong', { objection }, act.seq)];
}

/**
 * Composites, clamping, ranks, ties and vetoes of each notice recompute from the acts before it by the same
 * functions (`core/scoring`), and the final result is a notice's, after its window (plan §III.4, §III.5).
 */
export const compositeAndRank: Claim = {
  name: 'composite-and-rank',
  restsOn: ['order-kept', 'daily-and-deductions', 'announced-equals-computed'],
  readsActs: true,
  check: ({ story }) => {
    const notices = momentsOf(story, 'result-notice-published');
    const finals = momentsOf(story, 'result-finalised');
    const objected = momentsOf(story, 'result-objected');
    const reviews = momentsOf(story, 'result-objection-reviewed');
    const newest = notices.at(-1);
    if (newest === undefined && finals.length === 0) return notApplicable('no-result-notice');
    const units = newest?.act.payload.units ?? [];
    const { campaign } = story;
    return judge(
      [
        ...notices.flatMap(noticeFindings),
        ...objected.flatMap(objectionFindings),
        ...reviews.flatMap(reviewFindings),
        ...finals.flatMap(finalFindings),
        ...sinceFinal(story),
      ],
      {
        notices: notices.length,
        final: campaign?.yearResult.final?.seq ?? none,
        ranked: units.filter(({ rank }) => rank !== null).length,
        ranking: units.flatMap(({ unit, class: each, rank, composite }) =>
          rank === null ? [] : [`${each} ${rank} ${unit} ${composite ?? none}`],
        ),
        objections: objected.length,
        result: campaign === null ? none : computeResult(campaign).digest,
      },
      [...notices, ...finals].map(({ act }) => act.seq),
    );
  },
};
