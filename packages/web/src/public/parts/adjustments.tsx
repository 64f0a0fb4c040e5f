import { type Adjustment, adjustmentsOf, civilDateOf, dayText } from '@pingyi/core';
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

function One(props: OneProps) {
  const { context, campaign, adjustment } = props;
  const { say, language } = context;
  const { plan, scheme } = campaign.campaign;
  const { rule, kind, amount, grounds, closes, entered, objections } = adjustment;
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
      {objections.map(({ objection, at, late, reply }) => (
        <span key={objection} class="block">
          {say(words.objected)} {dayOf(at)}
          {late && ` (${say(words.late)})`} ·{' '}
          {reply === null ? say(words.unanswered) : `${say(words.replied)} ${dayOf(reply.at)}`}
        </span>
      ))}
      <span class="block">
        {say(words.decision)} <Outcome {...props} />
      </span>
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
