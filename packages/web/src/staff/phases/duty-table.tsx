import { dutyCounts, phaseOf } from '@pingyi/core';
import { useCampaign } from '../data/campaign-context.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSay } from '../words/language.tsx';
import { ofAll } from '../words/overview.ts';
import { words } from '../words/phases.ts';

/** Each required thing of a phase with how many are done of how many. */
export function DutyTable({ phase }: { readonly phase: string }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const found = phaseOf(phase);
  const counts = found === undefined ? [] : dutyCounts(campaign, found);
  return (
    <section className="panel" aria-labelledby="duties-title">
      <h2 id="duties-title">{say(words.duties)}</h2>
      {counts.length === 0 ? (
        <EmptyState title={say(words.noDuties)} />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.duty)}</th>
              <th scope="col">{say(words.done)}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ duty, need, have }) => (
              <tr key={duty}>
                <th scope="row">{say(names('duty', duty))}</th>
                <td className="figures">
                  <meter
                    min={0}
                    max={Math.max(1, need)}
                    value={have}
                    aria-label={say(names('duty', duty))}
                  />{' '}
                  {say(ofAll(have, need))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
