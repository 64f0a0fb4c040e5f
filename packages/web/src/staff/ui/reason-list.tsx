import { type CampaignReason, campaignSentence, type Names } from '@pingyi/core';
import { useSay } from '../words/language.tsx';

interface ReasonListProps {
  readonly reasons: readonly CampaignReason[];
  readonly names: Names;
}

/** Unmet conditions or warnings, one sentence each, with their numbers. */
export function ReasonList({ reasons, names }: ReasonListProps) {
  const say = useSay();
  return (
    <ul className="reasons">
      {reasons.map((reason) => {
        const sentence = campaignSentence(reason, names);
        return <li key={`${reason.code} ${sentence.en}`}>{say(sentence)}</li>;
      })}
    </ul>
  );
}
