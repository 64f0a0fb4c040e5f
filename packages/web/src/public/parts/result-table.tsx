import { unitPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import type { UnitResult } from '../model/unit-results.ts';
import { resultsWords as words } from '../words/results.ts';

interface ResultTableProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly results: readonly UnitResult[];
}

/** Ballots of everything, or of the first part where a scheme counts parts only. */
function ballotsOf({ payload }: UnitResult) {
  const tally = payload.tallies.find(({ kind }) => kind === 'overall') ?? payload.tallies[0];
  return { issued: tally?.issued ?? 0, returned: tally?.returned ?? 0 };
}

/** Units with their satisfaction, each leading to why it is so. */
export function ResultTable({ context, campaign, results }: ResultTableProps) {
  const { say, href } = context;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{say(words.unit)}</th>
          <th scope="col" class="figures">
            {say(words.satisfaction)}
          </th>
          <th scope="col" class="figures">
            {say(words.ballots)}
          </th>
          <th scope="col" class="figures">
            {say(words.issued)}
          </th>
          <th scope="col">{say(words.scoreBook)}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => {
          const { unit, payload } = result;
          const { issued, returned } = ballotsOf(result);
          const published = payload.satisfaction?.published ?? null;
          const path = href(unitPath(campaign.id, unit.id));
          return (
            <tr key={unit.id}>
              <th scope="row">
                <a href={path}>{unit.name}</a>
              </th>
              <td class="figures" data-label={say(words.satisfaction)}>
                <strong>{published ?? say(words.noScore)}</strong>
              </td>
              <td class="figures" data-label={say(words.ballots)}>
                {returned}
              </td>
              <td class="figures" data-label={say(words.issued)}>
                {issued}
              </td>
              <td>
                <a href={`${path}#score`}>
                  {published === null
                    ? say(words.scoreBook)
                    : `${say(words.why)} ${published}${context.language === 'zh' ? '？' : '?'}`}
                  <span class="unseen"> {unit.name}</span>
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
