import type { ReactNode } from 'react';
import { DocumentLink } from '../../ui/document-link.tsx';
import { dayText, momentText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { actLink, closesText, pointsText, words } from '../../words/results.ts';
import type { ScoreBook } from '../queries.ts';

type Adjustment = ScoreBook['adjustments'][number];

const stateWords = {
  waiting: words.adjustmentWaiting,
  upheld: words.upheld,
  changed: words.changed,
  dropped: words.dropped,
  withdrawn: words.withdrawn,
} as const;

function stateOf({ decided, withdrawn }: Adjustment): keyof typeof stateWords {
  if (withdrawn !== null) return 'withdrawn';
  return decided === null ? 'waiting' : decided.outcome;
}

interface MomentProps {
  readonly what: string;
  readonly mark: { readonly at: string; readonly seq: number };
  readonly children?: ReactNode;
}

/** One moment in the life of an adjustment. */
function Moment({ what, mark, children }: MomentProps) {
  const say = useSay();
  const { language } = useSpeech();
  return (
    <li>
      {what} {children}
      <span className="hint">
        {momentText(mark.at, language)} · {say(actLink(mark.seq))}
      </span>
    </li>
  );
}

interface ObjectionProps {
  readonly objection: Adjustment['objections'][number];
  /** It came after the decision: nobody replies, somebody reviews it. */
  readonly isAfterDecision?: boolean;
}

function ObjectionView({ objection, isAfterDecision = false }: ObjectionProps) {
  const say = useSay();
  const { late, document, reply, review } = objection;
  const isToReview = isAfterDecision && reply === null && review === null;
  return (
    <>
      <Moment what={say(words.objected)} mark={objection}>
        {late && <span className="mark warning">{say(words.late)}</span>}{' '}
        {isToReview && <span className="mark warning">{say(words.toReview)}</span>}{' '}
        <DocumentLink document={document} title={say(words.objectionText)} />
      </Moment>
      {reply !== null && (
        <Moment what={say(words.replied)} mark={reply}>
          <DocumentLink document={reply.document} title={say(words.replyText)} />
        </Moment>
      )}
      {review !== null && (
        <Moment what={say(words.reviewed)} mark={review}>
          {say(words[review.outcome])} · {review.reasons}
        </Moment>
      )}
    </>
  );
}

/** Objections before the decision and after it. */
function aroundDecision({ objections, decided }: Adjustment) {
  const isBefore = ({ seq }: Adjustment['objections'][number]) =>
    decided === null || seq < decided.seq;
  return [objections.filter(isBefore), objections.filter((each) => !isBefore(each))] as const;
}

function Life({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const { amount, closes, entered, decided, withdrawn } = adjustment;
  const [before, after] = aroundDecision(adjustment);
  return (
    <ol className="moments">
      <Moment what={say(words.entered)} mark={entered}>
        {amount !== null && say(pointsText(amount))}
        {closes !== null &&
          ` · ${say(closesText({ zh: dayText(closes, 'zh'), en: dayText(closes, 'en') }))}`}
      </Moment>
      {before.map((each) => (
        <ObjectionView key={each.objection} objection={each} />
      ))}
      {decided !== null && (
        <Moment what={say(words.decided)} mark={decided}>
          {say(stateWords[decided.outcome])} {decided.reasons}
        </Moment>
      )}
      {after.map((each) => (
        <ObjectionView key={each.objection} objection={each} isAfterDecision />
      ))}
      {withdrawn !== null && (
        <Moment what={say(words.withdrawn)} mark={withdrawn}>
          {withdrawn.reason}
        </Moment>
      )}
    </ol>
  );
}

function AdjustmentView({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const { kindName, ruleName, amount, decided, grounds, evidence } = adjustment;
  const state = stateOf(adjustment);
  const points = decided?.amount ?? amount;
  return (
    <li className="adjustment">
      <p>
        <strong>
          {say(kindName)} · {say(ruleName)}
        </strong>{' '}
        {points !== null && <span className="figures">{say(pointsText(points))}</span>}{' '}
        <span className={state === 'waiting' ? 'mark warning' : 'mark plain'}>
          {say(stateWords[state])}
        </span>
      </p>
      <p>{grounds}</p>
      <DocumentLink document={evidence} title={say(words.evidence)} />
      <Life adjustment={adjustment} />
    </li>
  );
}

/** Deductions, bonuses and vetoes, each with its notice, objections, replies and decision. */
export function AdjustmentsPart({ adjustments }: Pick<ScoreBook, 'adjustments'>) {
  const say = useSay();
  return (
    <section aria-labelledby="adjustments" className="stack">
      <h3 id="adjustments">{say(words.adjustments)}</h3>
      {adjustments.length === 0 ? (
        <p className="quiet">{say(words.noAdjustments)}</p>
      ) : (
        <ul className="plain-list stack">
          {adjustments.map((each) => (
            <AdjustmentView key={each.adjustment} adjustment={each} />
          ))}
        </ul>
      )}
    </section>
  );
}
