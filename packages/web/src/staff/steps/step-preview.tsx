import { actSentence, type CampaignReason, type Names, type NewAct } from '@pingyi/core';
import { Alert, Tag } from 'antd';
import { ReasonList } from '../ui/reason-list.tsx';
import { useSay } from '../words/language.tsx';
import { actsInAll, words } from '../words/steps.ts';

interface StepPreviewProps {
  readonly acts: readonly NewAct[];
  readonly warnings: readonly CampaignReason[];
  readonly names: Names;
}

/** Exactly what a step would record, entry by entry, and who will be able to read it. */
export function StepPreview({ acts, warnings, names }: StepPreviewProps) {
  const say = useSay();
  return (
    <div className="stack">
      <p>{say(words.lead)}</p>
      {acts.length > 3 && <p className="quiet">{say(actsInAll(acts.length))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ol className="acts" tabIndex={0}>
        {acts.map((act) => {
          const sentence = actSentence(act, names);
          return (
            <li key={sentence.zh}>
              <Tag color={act.visibility === 'public' ? 'blue' : 'default'}>
                {say(act.visibility === 'public' ? words.public : words.internal)}
              </Tag>
              {say(sentence)}
            </li>
          );
        })}
      </ol>
      <p className="quiet">{say(words.publicMeaning)}</p>
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say(words.warnings)}
          description={<ReasonList reasons={warnings} names={names} />}
        />
      )}
    </div>
  );
}
