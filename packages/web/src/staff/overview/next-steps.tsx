import { type CivilDate, closingGate, openingGate, planningWarnings } from '@pingyi/core';
import { Alert } from 'antd';
import { Link } from 'wouter';
import { useCampaign } from '../data/campaign-context.tsx';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { words } from '../words/overview.ts';
import { stateOfPhase } from './phase-state.tsx';

/** What stands between each unfinished phase and its next gate, with the numbers. */
export function NextSteps({ today }: { readonly today: CivilDate }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const unfinished = campaign.plan.calendar.phases
    .map(({ phase }) => ({ phase, state: stateOfPhase(campaign, phase) }))
    .filter(({ state }) => state !== 'closed');
  const warnings = planningWarnings(campaign, today);
  return (
    <section aria-labelledby="next-title" className="panel">
      <h2 id="next-title">{say(words.next)}</h2>
      <div className="gates">
        {unfinished.map(({ phase, state }) => {
          const isOpening = state === 'waiting';
          const unmet = isOpening
            ? openingGate(campaign, phase, today)
            : closingGate(campaign, phase);
          const isFree = unmet.length === 0;
          const title = isOpening ? words.toOpen : words.toClose;
          const free = isOpening ? words.gateOpen : words.gateClose;
          return (
            <article key={phase} className={isFree ? 'gate free' : 'gate'}>
              <h3>
                <Link href={`/phases/${phase}`}>{say(names('phase', phase))}</Link>
                <span className="quiet"> {say(isFree ? free : title)}</span>
              </h3>
              {!isFree && <ReasonList reasons={unmet} names={names} />}
            </article>
          );
        })}
      </div>
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(words.warnings)}
          description={<ReasonList reasons={warnings} names={names} />}
        />
      )}
    </section>
  );
}
