import { type AdjustmentObjection, isForLeadingGroup } from '@pingyi/core';
import { Alert } from 'antd';
import { useCampaign } from '../../data/campaign-context.tsx';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/late-objections.ts';

/** Late objections that were found right since the result is final: whether it is opened again is not decided. */
export function TakenUp() {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const { adjustments, yearResult } = campaign;
  const isWaiting = ({ review }: Pick<AdjustmentObjection, 'review'>) =>
    isForLeadingGroup(campaign, review);
  const toResult = [...yearResult.objections.values()].filter(isWaiting).map((each) => ({
    ...each,
    about: words.toResult,
  }));
  const toAdjustments = [...adjustments.values()].flatMap(({ adjustment, unit, objections }) =>
    objections
      .filter(isWaiting)
      .map((each) => ({ ...each, unit, about: names('adjustment', adjustment) })),
  );
  const all = [...toResult, ...toAdjustments];
  if (all.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={say(words.takenUp)}
      description={
        <>
          <ul className="plain-list">
            {all.map(({ objection, unit, about, review }) => (
              <li key={objection}>
                {say(names('unit', unit))} · {say(about)} · {review?.reasons}
              </li>
            ))}
          </ul>
          <p>{say(words.forLeadingGroup)}</p>
        </>
      }
    />
  );
}
