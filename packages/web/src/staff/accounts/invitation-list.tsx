import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { bracketed, inARow, labelled } from '../../words/marks.ts';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { words } from '../words/accounts.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { LinkText, type MadeLink } from './link-text.tsx';
import { useInvitations } from './queries.ts';

/** Invitations that wait: each can be sent again or withdrawn. */
export function InvitationList() {
  const say = useSay();
  const { language } = useSpeech();
  const client = useQueryClient();
  const step = useStep();
  const invitations = useInvitations(true);
  const [made, setMade] = useState<MadeLink | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ['invitations'] });
  return (
    <section className="panel" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{say(words.invitations)}</h2>
      {step.problem !== null && <ProblemAlert problem={step.problem} />}
      {made !== null && <LinkText made={made} />}
      <QueryView query={invitations}>
        {(list) =>
          list.length === 0 ? (
            <p className="quiet">{say(words.noInvitations)}</p>
          ) : (
            <ul className="choices-list">
              {list.map(({ invitation, name, grants, expiresAt }) => {
                const who = say(bracketed(name ?? '—', inARow(grants.map((grant) => grant.name))));
                return (
                  <li key={invitation}>
                    <div>
                      {who}
                      <span className="hint">
                        {say(words.until)} {momentText(expiresAt, language)}
                      </span>
                    </div>
                    <div className="actions">
                      <Button
                        aria-label={say(labelled(words.renew, who))}
                        onClick={() =>
                          void step.send(
                            () => post<MadeLink>(`/invitations/${invitation}/renew`),
                            (link) => {
                              setMade(link);
                              void refresh();
                            },
                          )
                        }
                      >
                        {say(words.renew)}
                      </Button>
                      <Button
                        aria-label={say(labelled(words.withdraw, who))}
                        onClick={() =>
                          void step.send(
                            () => post(`/invitations/${invitation}/withdraw`),
                            () => void refresh(),
                          )
                        }
                      >
                        {say(words.withdraw)}
                      </Button>
                    </div>
                  </li>
                );
              })}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
