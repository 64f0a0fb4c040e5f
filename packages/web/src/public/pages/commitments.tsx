import { dayText, evaluatedUnits, type StoredAct, tasksOf } from '@pingyi/core';
import { unitPath } from '../addresses.ts';
import { Digest } from '../parts/digests.tsx';
import { Points } from '../parts/points.tsx';
import { ofUnits } from '../words/campaigns.ts';
import { frameWords } from '../words/frame.ts';
import { unitsWords as words } from '../words/units.ts';
import { campaignPage } from './campaign-page.tsx';

/** Whether an act is a unit's commitment. */
export function isCommitment(act: StoredAct): act is StoredAct<'commitment-published'> {
  return act.type === 'commitment-published';
}

/** The public commitments of all units; of a corrected one, the newest. */
export const commitmentsPage = campaignPage({
  below: '/commitments',
  draw: (context, campaign) => {
    const { say, href, language } = context;
    const newest = new Map(
      campaign.acts.filter(isCommitment).map(({ payload }) => [payload.unit, payload]),
    );
    const tasks = tasksOf(campaign.campaign, context.asked.now);
    const owing = new Set(tasks.flatMap(({ duty, unit }) => (duty === 'commitment' ? [unit] : [])));
    const units = evaluatedUnits(campaign.campaign.units).filter(
      ({ id }) => owing.has(id) || newest.has(id),
    );
    const have = units.filter(({ id }) => newest.has(id)).length;
    return {
      title: say(frameWords.commitments),
      body: (
        <>
          <p>{say(words.commitmentsLead)}</p>
          <p>
            {say(words.commitmentsCount)} {say(ofUnits(have, units.length))}
          </p>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say(words.unit)}</th>
                <th scope="col">{say(words.day)}</th>
                <th scope="col">{say(words.through)}</th>
                <th scope="col">{say(words.pointsAndDigest)}</th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => {
                const made = newest.get(unit.id);
                return (
                  <tr key={unit.id}>
                    <th scope="row">
                      <a href={href(unitPath(campaign.id, unit.id))}>{unit.name}</a>
                    </th>
                    <td class="figures" data-label={say(words.day)}>
                      {made === undefined ? say(words.notYet) : dayText(made.day, language)}
                    </td>
                    <td data-label={say(words.through)}>{made?.outlet ?? '—'}</td>
                    <td data-label={say(words.pointsAndDigest)}>
                      {made !== undefined && made.points.length > 0 && (
                        <Points points={made.points} />
                      )}
                      {made === undefined ? '—' : <Digest digest={made.text.digest} />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      ),
    };
  },
});
