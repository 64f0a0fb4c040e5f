import {
  type Adjustment,
  type AdjustmentObjection,
  adjustmentsOf,
  civilDateOf,
  dayText,
  isForLeadingGroup,
} from '@pingyi/core';
import { yearWords as words } from '../words/year.ts';
import type { YearScoreProps } from './year-score.tsx';

type PartProps = Omit<YearScoreProps, 'view'>;

const kinds = { deduction: words.deduction, bonus: words.bonusKind, veto: words.veto } as const;

/** What was decided, or why nothing counts yet. */
function Outcome({ context: { say }, adjustment }: OneProps) {
  const { decided, withdrawn } = adjustment;
  if (withdrawn !== null)
    return (
      <>
        {say(words.withdrawn)} · {withdrawn.reason}
      </>
    );
  if (decided === null) return <>{say(words.undecided)}</>;
  return (
    <>
      {say(words[decided.outcome])}
      {decided.amount !== null && ` ${decided.amount}`} · {decided.reasons}
    </>
  );
}

interface OneProps extends PartProps {
  readonly adjustment: Adjustment;
}

interface LateProps extends PartProps {
  readonly objection: AdjustmentObjection;
  readonly day: string;
}

/** An objection that came after the decision, with the review of it. */
function LateObjection({ context: { say }, campaign, objection, day }: LateProps) {
  const { reply, review } = objection;
  const outcome =
    review === null ? say(words.waiting) : `${say(words[review.outcome])} · ${review.reasons}`;
  return (
    <span class="block">
      {say(words.objected)} {day} ({say(words.late)}) ·{' '}
      {reply === null ? `${say(words.reviewed)} ${outcome}` : say(words.replied)}{' '}
      {isForLeadingGroup(campaign.campaign, review) && say(words.forLeadingGroup)}
    </span>
  );
}

function One(props: OneProps) {
  const { context, campaign, adjustment } = props;
  const { say, language } = context;
  const { plan, scheme } = campaign.campaign;
  const { rule, kind, amount, grounds, closes, entered, objections, decided } = adjustment;
  const isBefore = ({ seq }: AdjustmentObjection) => decided === null || seq < decided.seq;
  const before = objections.filter(isBefore);
  const after = objections.filter((each) => !isBefore(each));
  const label = scheme.rules.find(({ id }) => id === rule)?.label ?? rule;
  const dayOf = (at: typeof entered.at): string => dayText(civilDateOf(at, plan.zone), language);
  return (
    <li>
      <strong>
        {say(kinds[kind])} {amount ?? ''} {label}
      </strong>
      <span class="block">{grounds}</span>
      <span class="quiet block">
        {say(words.entered)} {dayOf(entered.at)}
        {closes !== null && ` · ${say(words.closes)} ${dayText(closes, language)}`}
      </span>
      {before.map(({ objection, at, late, reply }) => (
        <span key={objection} class="block">
          {say(words.objected)} {dayOf(at)}
          {late && ` (${say(words.late)})`} ·{' '}
          {reply === null ? say(words.unanswered) : `${say(words.replied)} ${dayOf(reply.at)}`}
        </span>
      ))}
      <span class="block">
        {say(words.decision)} <Outcome {...props} />
      </span>
      {after.map((each) => (
        <LateObjection key={each.objection} {...props} objection={each} day={dayOf(each.at)} />
      ))}
    </li>
  );
}

/** Deductions, bonuses and vetoes of a unit, with objections and decisions; those that do not count as well. */
export function Adjustments(props: PartProps) {
  const { context, campaign, unit } = props;
  const all = adjustmentsOf(campaign.campaign, unit.id);
  if (all.length === 0) return null;
  return (
    <>
      <h3>{context.say(words.adjustments)}</h3>
      <ul>
        {all.map((adjustment) => (
          <One key={adjustment.adjustment} {...props} adjustment={adjustment} />
        ))}
      </ul>
    </>
  );
}
