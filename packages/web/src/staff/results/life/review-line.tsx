import { type AdjustmentObjection, isForLeadingGroup } from '@pingyi/core';
import { useCampaign } from '../../data/campaign-context.tsx';
import { momentText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/late-objections.ts';

interface ReviewLineProps {
  readonly review: NonNullable<AdjustmentObjection['review']>;
}

/** What a reviewer found of an objection, and whose turn it is where the result is final. */
export function ReviewLine({ review }: ReviewLineProps) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  return (
    <p>
      {momentText(review.at, language)} {say(words.review)} ·{' '}
      {say(names('outcome', review.outcome))} · {review.reasons}
      {isForLeadingGroup(campaign, review) && (
        <span className="hint">{say(words.forLeadingGroup)}</span>
      )}
    </p>
  );
}
