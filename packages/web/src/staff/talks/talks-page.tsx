import { computeResult, parseUnitId, proposedTalks, type UnitId } from '@pingyi/core';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useToday } from '../assessment/use-today.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { rankText } from '../words/results.ts';
import { dueText, words } from '../words/talks.ts';
import { TalkDrawer } from './talk-drawer.tsx';
import { nextFollowUps, talkState } from './talk-state.ts';

/** Talks to be followed up, the first due first. */
function FollowUpList({ onOpen }: { readonly onOpen: (unit: UnitId) => void }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const today = useToday();
  const list = nextFollowUps(campaign);
  return (
    <section className="panel" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{say(words.followUpList)}</h2>
      {list.length === 0 ? (
        <p className="quiet">{say(words.noFollowUps)}</p>
      ) : (
        <ul className="plain-list">
          {list.map(({ unit, day }) => (
            <li key={unit}>
              <button type="button" className="link" onClick={() => onOpen(unit)}>
                {say(names('unit', unit))}
              </button>{' '}
              <span className={day <= today ? 'mark warning' : 'quiet'}>
                {say(dueText(dayText(day, language), day <= today))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The leader's list: with whom a talk is proposed, what was decided, what is to be followed up. Internal. */
export function TalksPage() {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const { units } = useMemo(() => computeResult(campaign), [campaign]);
  const listed = useMemo(
    () => [...new Set([...proposedTalks(campaign), ...campaign.talks.keys()])],
    [campaign],
  );
  const rankOf = (unit: UnitId): string => {
    const own = units.find((each) => each.unit === unit);
    if (own === undefined || own.rank === null) return '—';
    const ranked = units.filter((each) => each.class === own.class && each.rank !== null).length;
    return say(rankText(own.rank, ranked, own.tied));
  };
  const asked = parseUnitId(search.get('unit') ?? '');
  const open = listed.find((unit) => unit === asked);
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <p className="spaced">
        <span className="mark warning">{say(words.internal)}</span>
      </p>
      {campaign.yearResult.final === null && listed.length > 0 && (
        <Alert className="spaced" type="info" showIcon title={say(words.notFinal)} />
      )}
      {listed.length === 0 ? (
        <EmptyState title={say(words.empty)}>
          <Link href="/results">{say(words.toResults)}</Link>
        </EmptyState>
      ) : (
        <>
          <Sideways label={say(words.title)}>
            <table className="plain-table spaced">
              <thead>
                <tr>
                  <th scope="col">{say(words.unit)}</th>
                  <th scope="col">{say(words.rank)}</th>
                  <th scope="col">{say(words.composite)}</th>
                  <th scope="col">{say(words.satisfaction)}</th>
                  <th scope="col">{say(words.state)}</th>
                  <th scope="col">{say(words.dossier)}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map((unit) => {
                  const numbers = units.find((each) => each.unit === unit);
                  return (
                    <tr key={unit}>
                      <th scope="row">
                        <button type="button" className="link" onClick={() => set({ unit })}>
                          {say(names('unit', unit))}
                        </button>
                      </th>
                      <td className="figures">{rankOf(unit)}</td>
                      <td className="figures">{numbers?.composite ?? '—'}</td>
                      <td className="figures">{numbers?.satisfaction ?? '—'}</td>
                      <td>{say(talkState(campaign, unit))}</td>
                      <td>
                        <Link href={`/talks/${unit}`}>{say(words.dossier)}</Link>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Sideways>
          <FollowUpList onOpen={(unit) => set({ unit })} />
        </>
      )}
      <TalkDrawer unit={open} onClose={() => set({ unit: null })} />
    </Page>
  );
}
