import type { ResultObjection } from '@pingyi/core';
import { Collapse } from 'antd';
import { useCampaign } from '../../data/campaign-context.tsx';
import { mayGive, useOwnAccount } from '../../session/own-account.ts';
import { DocumentLink } from '../../ui/document-link.tsx';
import { momentText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words as late } from '../../words/late-objections.ts';
import { words } from '../../words/life-of-result.ts';
import { ReviewForm } from './review-form.tsx';
import { ReviewLine } from './review-line.tsx';

/** Where on the page an objection stands. */
export function objectionPlace({ objection }: Pick<ResultObjection, 'objection'>): string {
  return `objection-${objection}`;
}

/** Objections to the result, the newest first, each with its review or a form for it. */
export function ObjectionList({ objections }: { readonly objections: readonly ResultObjection[] }) {
  const say = useSay();
  const { language } = useSpeech();
  const own = useOwnAccount();
  const { campaign, names } = useCampaign();
  const isFinal = campaign.yearResult.final !== null;
  const mayReview = mayGive(own, 'review-objection', campaign.id);
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
          {each.review !== null && <ReviewLine review={each.review} />}
          {each.review === null && mayReview && (
            <Collapse
              destroyOnHidden
              items={[
                {
                  key: 'review',
                  label: say(words.review),
                  children: (
                    <ReviewForm
                      lead={isFinal ? late.reviewFinalLead : words.reviewLead}
                      wishOf={(verdict) => ({
                        type: 'review-objection',
                        body: { objection: each.objection, ...verdict },
                      })}
                    />
                  ),
                },
              ]}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
