import { intervalText, possibleRanksText, responseText } from '@pingyi/core';
import { firstDecimals, isExactly, plainFraction } from '../../../ui/exact.ts';
import { exactly, exactlyRound } from '../../../words/score-page.ts';
import { useCampaign } from '../../data/campaign-context.tsx';
import { HistoryList } from '../../history/history-list.tsx';
import { useSay } from '../../words/language.tsx';
import { rankText, whyText, words } from '../../words/results.ts';
import { BeforeText } from '../before-text.tsx';
import { isRanked, type ScoreBook } from '../queries.ts';
import { UnitMarks } from '../unit-marks.tsx';
import { AdjustmentsPart } from './adjustments-part.tsx';
import { CountsPart } from './counts-part.tsx';
import { DailyPart } from './daily-part.tsx';
import { LossesPart } from './losses-part.tsx';
import { StepsPart } from './steps-part.tsx';

interface ScoreBookViewProps {
  readonly book: ScoreBook;
  /** Leads to a unit below. */
  readonly onOpen: (unit: string) => void;
}

/** What the ballots can carry, and how the unit stood a year before. */
function Beside({ row }: { readonly row: ScoreBook['unit'] }) {
  const say = useSay();
  const { decimals } = useCampaign().campaign.scheme.rounding;
  return (
    <dl className="facts">
      {row.satisfaction !== null && row.interval !== null && (
        <div>
          <dt>{say(words.satisfaction)}</dt>
          <dd className="figures">
            {row.satisfaction}
            <span className="hint">
              {say(words.interval)} {say(intervalText(row.interval, decimals))}
            </span>
          </dd>
        </div>
      )}
      {row.rank !== null && row.ranks !== null && row.ranked > 1 && (
        <div>
          <dt>{say(words.possible)}</dt>
          <dd>{say(possibleRanksText(row.rank, row.ranks))}</dd>
        </div>
      )}
      {row.response !== null && (
        <div>
          <dt>{say(words.response)}</dt>
          <dd className="figures">{say(responseText(row.response))}</dd>
        </div>
      )}
      {isRanked(row) && row.before !== null && (
        <div>
          <dt>{say(words.before)}</dt>
          <dd className="figures">
            <BeforeText row={row} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The number itself, exactly, with its rank. */
function Head({ row }: { readonly row: ScoreBook['unit'] }) {
  const say = useSay();
  const { composite, compositeExact } = row;
  return (
    <>
      <p className="score-head">
        <strong className="figures">{composite ?? '—'}</strong>
        {row.rank !== null && <span>{say(rankText(row.rank, row.ranked, row.tied))}</span>}
        <UnitMarks row={row} />
      </p>
      {composite !== null && compositeExact !== null && (
        <p className="quiet figures">
          {say(
            isExactly(compositeExact, composite)
              ? exactlyRound(composite)
              : exactly(plainFraction(compositeExact), firstDecimals(compositeExact), composite),
          )}
        </p>
      )}
      {row.why !== null && <p>{say(row.why)}</p>}
      <Beside row={row} />
    </>
  );
}

function Children({ book, onOpen }: ScoreBookViewProps) {
  const say = useSay();
  return (
    <section aria-labelledby="below" className="stack">
      <h3 id="below">{say(words.below)}</h3>
      <ul className="plain-list">
        {book.children.map((child) => (
          <li key={child.id}>
            <button type="button" className="link" onClick={() => onOpen(child.id)}>
              {child.name}
            </button>{' '}
            <span className="figures">{child.satisfaction ?? '—'}</span>{' '}
            <span className="quiet">
              {child.exempt && `${say(words.exempt)} · `}
              {child.role !== null && say(child.role === 'own' ? words.ownLevel : words.lower)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One unit's numbers and all that they rest on, from what costs most to the acts themselves. */
export function ScoreBookView({ book, onOpen }: ScoreBookViewProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const { unit, steps, children, losses, counts, daily, adjustments } = book;
  const countsDaily = steps.some(({ code, inputs }) => code === 'composite' && 'daily' in inputs);
  return (
    <>
      <section aria-labelledby="why" className="stack">
        <h2 id="why">{say(whyText(unit.composite))}</h2>
        <Head row={unit} />
      </section>
      {losses !== null && <LossesPart losses={losses} onOpen={onOpen} />}
      <StepsPart steps={steps} nameOf={new Map(children.map(({ id, name }) => [id, name]))} />
      {children.length > 0 && <Children book={book} onOpen={onOpen} />}
      <CountsPart counts={counts} isMean={children.some(({ role }) => role === 'own')} />
      <DailyPart daily={daily} counts={countsDaily} />
      <AdjustmentsPart adjustments={adjustments} />
      <section aria-labelledby="unit-acts" className="stack">
        <h3 id="unit-acts">{say(words.acts)}</h3>
        <HistoryList campaign={campaign.id} unit={unit.id} />
      </section>
    </>
  );
}
