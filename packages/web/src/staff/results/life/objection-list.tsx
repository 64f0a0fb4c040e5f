import type { ResultObjection } from '@pingyi/core';
import { Button, Collapse, Form } from 'antd';
import { OutcomeField } from '../../assessment/outcome-field.tsx';
import { useCampaign } from '../../data/campaign-context.tsx';
import { useMay } from '../../data/use-may.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { DocumentLink } from '../../ui/document-link.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { words as assessment } from '../../words/assessment.ts';
import { words as common } from '../../words/common.ts';
import { momentText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/life-of-result.ts';

interface ReviewValues {
  readonly outcome: 'accepted' | 'dismissed';
  readonly reasons: string;
}

/** A second person's review of an objection. */
function ReviewForm({ objection }: { readonly objection: ResultObjection['objection'] }) {
  const say = useSay();
  const propose = usePropose();
  return (
    <>
      <p className="spaced">{say(words.reviewLead)}</p>
      <Form<ReviewValues>
        layout="vertical"
        onFinish={({ outcome, reasons }) =>
          propose({
            wish: {
              type: 'review-objection',
              body: { objection, outcome, reasons: reasons.trim() },
            },
          })
        }
      >
        <OutcomeField label={say(words.outcome)} outcomes={['accepted', 'dismissed']} />
        <ReasonField name="reasons" label={words.reasons} hint={assessment.groundsHint} />
        <Button type="primary" htmlType="submit">
          {say(common.save)}
        </Button>
      </Form>
    </>
  );
}

/** Where on the page an objection stands. */
export function objectionPlace({ objection }: Pick<ResultObjection, 'objection'>): string {
  return `objection-${objection}`;
}

/** Objections to the result, the newest first, each with its review or a form for it. */
export function ObjectionList({ objections }: { readonly objections: readonly ResultObjection[] }) {
  const say = useSay();
  const { language } = useSpeech();
  const { names } = useCampaign();
  const mayReview = useMay()('review-objection');
  if (objections.length === 0) return <p className="quiet">{say(words.noObjections)}</p>;
  return (
    <ol className="history">
      {objections.toReversed().map((each) => (
        <li key={each.objection} id={objectionPlace(each)} className="anchored">
          <p>
            <strong>{say(names('unit', each.unit))}</strong> ·{' '}
            {say(each.from === 'unit' ? words.fromUnit : words.fromCitizen)} ·{' '}
            {momentText(each.at, language)}{' '}
            {each.late && <span className="mark warning">{say(words.late)}</span>}{' '}
            {each.review === null && <span className="mark warning">{say(words.open)}</span>}
          </p>
          <DocumentLink document={each.document} title={say(words.material)} />
          {each.review !== null && (
            <p>
              {say(words.review)} · {say(names('outcome', each.review.outcome))} ·{' '}
              {each.review.reasons}
            </p>
          )}
          {each.review === null && mayReview && (
            <Collapse
              destroyOnHidden
              items={[
                {
                  key: 'review',
                  label: say(words.review),
                  children: <ReviewForm objection={each.objection} />,
                },
              ]}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
