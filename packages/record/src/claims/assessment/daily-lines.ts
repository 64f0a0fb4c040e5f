import { itemsFor, type PayloadOf, penaltyOn, standingLines } from '@pingyi/core';
import type { Moment } from '../../evidence/tell-story.ts';
import { type ClaimFinding, finding } from '../../report/verdict.ts';
import { isMore } from './points.ts';

type ConfirmedLine = PayloadOf<'daily-lines-confirmed'>['lines'][number];

/** A line gives an item of the unit's sheet at most its points, once, on evidence, confirmed by another person. */
function lineFindings(
  { act, campaign }: Moment<'daily-lines-confirmed'>,
  line: ConfirmedLine,
): readonly ClaimFinding[] {
  const { seq, actor } = act;
  const { unit: id } = act.payload;
  const { item, points, max, source, restsOn, evidence, entered, enteredBy } = line;
  const unit = campaign.units.get(id);
  const known = unit && itemsFor(campaign.plan, unit).find((each) => each.id === item);
  const findings: ClaimFinding[] = [];
  if (known?.max !== max || isMore(points, max))
    findings.push(
      finding('line-points-wrong', { unit: id, item, need: known?.max ?? '-', have: points }, seq),
    );
  if (evidence === null && restsOn.length === 0)
    findings.push(finding('line-without-evidence', { unit: id, item }, seq));
  if (entered >= seq || restsOn.some((each) => each >= seq))
    findings.push(finding('line-rests-on-later', { unit: id, item }, seq));
  if (enteredBy === actor.account)
    findings.push(finding('own-entry', { act: act.type, account: enteredBy }, seq));
  if (standingLines(campaign, id).some((other) => other.item === item))
    findings.push(finding('line-twice', { unit: id, item }, seq));
  const standing = source !== null && isMore(max, points) ? penaltyOn(campaign, id, source) : null;
  if (standing !== null && source !== null)
    findings.push(
      finding('one-fact-punished-twice', { unit: id, fact: `${source.kind} ${source.ref}` }, seq),
    );
  return findings;
}

/** What is wrong with lines of the daily assessment (日常考核) that count. */
export function dailyLineFindings(
  moment: Moment<'daily-lines-confirmed'>,
): readonly ClaimFinding[] {
  const { lines, unit } = moment.act.payload;
  const items = lines.map(({ item }) => item);
  const twice = new Set(items.filter((item, place) => items.indexOf(item) !== place));
  return [
    ...lines.flatMap((line) => lineFindings(moment, line)),
    ...[...twice].map((item) => finding('line-twice', { unit, item }, moment.act.seq)),
  ];
}
