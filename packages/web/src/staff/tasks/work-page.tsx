import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../data/ask.ts';
import { HistoryList } from '../history/history-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { momentText, shortDayText } from '../words/dates.ts';
import { words as history } from '../words/history.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { lateBy, words as phases } from '../words/phases.ts';
import { words } from '../words/work.ts';

function useTasks(campaign: string) {
  return useQuery({
    queryKey: ['tasks', campaign],
    queryFn: async () => {
      const asked = { params: { path: { campaign } } };
      const answer = await api.GET('/api/campaigns/{campaign}/tasks', asked);
      return dataOf<'/api/campaigns/{campaign}/tasks'>(answer).tasks;
    },
  });
}

/** A campaign for those who see only their own part of it, such as a unit's liaison. */
export function WorkPage({ campaign }: { readonly campaign: string }) {
  const say = useSay();
  const { language } = useSpeech();
  const tasks = useTasks(campaign);
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <section className="panel" aria-labelledby="work-tasks">
        <h2 id="work-tasks">{say(words.tasks)}</h2>
        <QueryView query={tasks}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState title={say(words.noTasks)} />
            ) : (
              <div className="sideways">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{say(phases.duty)}</th>
                      <th scope="col">{say(phases.due)}</th>
                      <th scope="col">{say(phases.handedIn)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {list.map(({ duty, unit, title, due, handedIn, daysLate }) => (
                      <tr key={`${duty} ${unit ?? ''}`}>
                        <th scope="row">{say(title)}</th>
                        <td>{shortDayText(due, language)}</td>
                        <td>
                          {handedIn === null
                            ? say(phases.waiting)
                            : momentText(handedIn.at, language)}
                          {daysLate > 0 && (
                            <span className="mark warning">{say(lateBy(daysLate))}</span>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </QueryView>
      </section>
      <section className="panel" aria-labelledby="work-history">
        <h2 id="work-history">{say(history.title)}</h2>
        <HistoryList campaign={campaign} />
      </section>
    </Page>
  );
}
