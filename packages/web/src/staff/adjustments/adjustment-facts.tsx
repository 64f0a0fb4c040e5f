import { type Adjustment, civilDateOf } from '@pingyi/core';
import { useHolderNames } from '../accounts/holder-names.ts';
import { useSourceText } from '../assessment/source-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { ReviewLine } from '../results/life/review-line.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { words } from '../words/adjustments.ts';
import { words as assessment } from '../words/assessment.ts';
import { words as common } from '../words/common.ts';
import { dayText, momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as lateWords } from '../words/late-objections.ts';
import { PointsOf } from './points-of.tsx';
import { isLateObjectionOpen } from './standing.ts';
import { StandingText } from './standing-text.tsx';

/** An adjustment with everything that it rests on, its objections and what was decided. */
export function AdjustmentFacts({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const holderName = useHolderNames();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const sourceText = useSourceText(names);
  const { entered, closes, decided, withdrawn, objections } = adjustment;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{say(words.state)}</dt>
          <dd>
            <StandingText adjustment={adjustment} />
          </dd>
        </div>
        <div>
          <dt>{say(words.kind)}</dt>
          <dd>
            {say(names('kind', adjustment.kind))} · {say(names('rule', adjustment.rule))}
          </dd>
        </div>
        <div>
          <dt>{say(words.amount)}</dt>
          <dd className="figures">
            <PointsOf adjustment={adjustment} />
          </dd>
        </div>
        <div>
          <dt>{say(assessment.grounds)}</dt>
          <dd>{adjustment.grounds}</dd>
        </div>
        <div>
          <dt>{say(assessment.source)}</dt>
          <dd>{sourceText(adjustment.source)}</dd>
        </div>
        <div>
          <dt>{say(assessment.evidence)}</dt>
          <dd>
            <DocumentLink document={adjustment.evidence} />
          </dd>
        </div>
        <div>
          <dt>{say(words.noticeDay)}</dt>
          <dd>
            {dayText(civilDateOf(entered.at, campaign.plan.zone), language)} ·{' '}
            {holderName(entered.by)}
          </dd>
        </div>
        {closes !== null && (
          <div>
            <dt>{say(words.window)}</dt>
            <dd>{dayText(closes, language)}</dd>
          </div>
        )}
        {decided !== null && (
          <div>
            <dt>{say(words.decision)}</dt>
            <dd>
              {say(names('outcome', decided.outcome))} · {momentText(decided.at, language)} ·{' '}
              {holderName(decided.by)}
              <span className="hint">{decided.reasons}</span>
            </dd>
          </div>
        )}
        {withdrawn !== null && (
          <div>
            <dt>{say(common.reason)}</dt>
            <dd>{withdrawn.reason}</dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="objections">
        <h3 id="objections">{say(words.objections)}</h3>
        {objections.length === 0 ? (
          <p className="quiet">{say(words.noObjections)}</p>
        ) : (
          <ol className="history">
            {objections.map(({ objection, at, late, document, reply, review }) => (
              <li key={objection}>
                <p>
                  {momentText(at, language)}{' '}
                  {late && <span className="mark warning">{say(words.late)}</span>}{' '}
                  {isLateObjectionOpen(adjustment, objection) && (
                    <span className="mark warning">{say(lateWords.toReview)}</span>
                  )}
                </p>
                <DocumentLink document={document} title={say(words.objection)} />
                {reply !== null && (
                  <p>
                    {momentText(reply.at, language)}{' '}
                    <DocumentLink document={reply.document} title={say(words.reply)} />
                  </p>
                )}
                {review !== null && <ReviewLine review={review} />}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
