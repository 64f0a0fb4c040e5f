import { adjustmentsOf, countedLines, itemsFor, parseUnitId, type Unit } from '@pingyi/core';
import { Button } from 'antd';
import { Link } from 'wouter';
import { PointsOf } from '../adjustments/points-of.tsx';
import { StandingText } from '../adjustments/standing-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { useScoreBook } from '../results/queries.ts';
import { CountsPart } from '../results/score-book/counts-part.tsx';
import { LossesPart } from '../results/score-book/losses-part.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { pointsOfMax } from '../words/daily.ts';
import { seeMinutes } from '../words/december-draft.ts';
import { useSay } from '../words/language.tsx';
import { rankText } from '../words/results.ts';
import { dossierTitle, lastYearTitle, words } from '../words/talks.ts';
import { useDossier } from './read-dossier.ts';
import { TalkFacts } from './talk-drawer.tsx';

/** The unit's score, what pulls it down, and its ballots. */
function Numbers({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { campaign } = useCampaign();
  const query = useScoreBook(campaign.id, unit.id);
  return (
    <QueryView query={query}>
      {({ unit: row, losses, counts, children }) => (
        <>
          <section aria-labelledby="numbers">
            <h2 id="numbers">{say(words.numbers)}</h2>
            <p className="score-head">
              <strong className="figures">{row.composite ?? '—'}</strong>
              {row.rank !== null && <span>{say(rankText(row.rank, row.ranked, row.tied))}</span>}
            </p>
            <p className="figures">
              {say(words.satisfaction)} {row.satisfaction ?? '—'}
            </p>
          </section>
          {losses !== null && <LossesPart losses={losses} onOpen={() => undefined} />}
          <CountsPart counts={counts} isMean={children.some(({ role }) => role === 'own')} />
        </>
      )}
    </QueryView>
  );
}

/** Deductions, bonuses and vetoes with their grounds and how they stand. */
function Adjustments({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const list = adjustmentsOf(campaign, unit.id);
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{say(words.adjustments)}</h2>
      {list.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <ul className="reasons">
          {list.map((each) => (
            <li key={each.adjustment}>
              {say(names('rule', each.rule))} <PointsOf adjustment={each} />：{each.grounds}{' '}
              <StandingText adjustment={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Lines of the sheet that give less than the most. */
function LoweredLines({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const maxOf = new Map(itemsFor(campaign.plan, unit).map(({ id, max }) => [id, max]));
  const lowered = countedLines(campaign, unit.id).filter(
    ({ item, points }) => maxOf.get(item) !== points,
  );
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say(words.daily)}</h2>
      {lowered.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <ul className="reasons">
          {lowered.map(({ line, item, points, grounds }) => (
            <li key={line}>
              {say(names('item', item))}{' '}
              <span className="figures">{say(pointsOfMax(points, maxOf.get(item) ?? ''))}</span>：
              {grounds}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RaisedProps {
  readonly unit: Unit;
}

/** What was raised with the unit in meetings, and how it stood a year before. */
function Raised({ unit }: RaisedProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const query = useDossier(campaign.id, unit.id);
  return (
    <QueryView query={query}>
      {({ problems, lastYear }) => (
        <>
          <section aria-labelledby="problems">
            <h2 id="problems">{say(words.problems)}</h2>
            {problems.length === 0 ? (
              <p>{say(words.none)}</p>
            ) : (
              <ul className="reasons">
                {problems.map(({ source, name, says }) => (
                  <li key={`${source.kind} ${source.ref}`}>
                    {say(name)}：<span className="typed">{says ?? say(seeMinutes)}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {lastYear !== null && (
            <section aria-labelledby="last-year">
              <h2 id="last-year">{say(lastYearTitle(lastYear.year))}</h2>
              <p className="figures">
                {say(words.composite)} {lastYear.numbers.composite ?? '—'} · {say(words.rank)}{' '}
                {lastYear.numbers.rank ?? '—'} · {say(words.satisfaction)}{' '}
                {lastYear.numbers.satisfaction ?? '—'}
              </p>
            </section>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Everything that a talk with a unit starts from, on one printed page. Internal. */
export function DossierPage({ unit: id }: { readonly unit: string }) {
  const say = useSay();
  const { campaign } = useCampaign();
  const parsed = parseUnitId(id);
  const unit = parsed === null ? undefined : campaign.units.get(parsed);
  if (unit === undefined) return <NotFound />;
  return (
    <Page
      title={say(dossierTitle(unit.name))}
      lead={say(words.internal)}
      actions={
        <>
          <Link href="/talks">{say(words.back)}</Link>
          <Button onClick={() => window.print()}>{say(words.print)}</Button>
        </>
      }
    >
      <article className="dossier stack">
        <Numbers unit={unit} />
        <Adjustments unit={unit} />
        <LoweredLines unit={unit} />
        <Raised unit={unit} />
        <section aria-labelledby="talk">
          <h2 id="talk">{say(words.title)}</h2>
          <TalkFacts unit={unit.id} />
        </section>
      </article>
    </Page>
  );
}
