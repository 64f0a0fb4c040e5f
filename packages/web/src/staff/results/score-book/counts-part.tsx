import { Link } from 'wouter';
import { useCampaign } from '../../data/campaign-context.tsx';
import { Sideways } from '../../ui/sideways.tsx';
import { momentText } from '../../words/dates.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { actLink, words } from '../../words/results.ts';
import type { ScoreBook } from '../queries.ts';

type Counts = NonNullable<ScoreBook['counts']>;
type Tally = Counts['tallies'][number];
type Box = Counts['boxes'][number];

function Cells({ tally }: { readonly tally: Tally }) {
  const { grades } = useCampaign().campaign.scheme;
  return (
    <>
      {grades.map(({ id }) => (
        <td key={id} className="figures">
          {tally.grades[id] ?? 0}
        </td>
      ))}
      <td className="figures">{tally.abstained}</td>
      <td className="figures">{tally.invalid}</td>
      <td className="figures">{tally.returned}</td>
      <td className="figures">{tally.issued}</td>
    </>
  );
}

/** A box by what it is, numbered where there are several; the poll's id, which its archive is named by, lies behind. */
function BoxName({ box, among }: { readonly box: Box; readonly among: readonly Box[] }) {
  const say = useSay();
  const alike = among.filter(({ origin }) => origin === box.origin);
  const number = alike.length > 1 ? ` ${alike.indexOf(box) + 1}` : '';
  return (
    <>
      {say(words[box.origin])}
      {number}
      {box.sheet !== null && <span className="hint">{say(actLink(box.sheet))}</span>}
      {box.poll !== null && (
        <details className="hint">
          <summary>{say(words.pollId)}</summary>
          <code>{box.poll}</code>
        </details>
      )}
    </>
  );
}

/** Boxes and sum of one question or one part of the electorate. */
function TallyTable({ tally, counts }: { readonly tally: Tally; readonly counts: Counts }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const boxes = counts.boxes.filter(
    (box) => box.tally.kind === tally.kind && box.tally.id === tally.id,
  );
  const title = tally.id === null ? say(words.counts) : say(names('part', tally.id));
  return (
    <Sideways label={title}>
      <table className="plain-table">
        <caption className={tally.id === null ? 'unseen' : undefined}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.box)}</th>
            {campaign.scheme.grades.map(({ id, label, coefficient }) => (
              <th key={id} scope="col">
                {label}
                <span className="hint">×{coefficient}</span>
              </th>
            ))}
            <th scope="col">{say(words.abstained)}</th>
            <th scope="col">{say(words.invalid)}</th>
            <th scope="col">{say(words.returned)}</th>
            <th scope="col">{say(words.issued)}</th>
          </tr>
        </thead>
        <tbody>
          {boxes.map((box) => (
            <tr key={box.poll ?? `sheet ${box.sheet}`}>
              <th scope="row">
                <BoxName box={box} among={boxes} />
              </th>
              <Cells tally={box.tally} />
            </tr>
          ))}
          <tr>
            <th scope="row">
              <strong>{say(words.sum)}</strong>
            </th>
            <Cells tally={tally} />
          </tr>
        </tbody>
      </table>
    </Sideways>
  );
}

interface CountsPartProps {
  readonly counts: Counts | null;
  /** Whether the unit's own level is made of other units. */
  readonly isMean: boolean;
}

/** The counts as announced, box by box, and what they took the place of. */
export function CountsPart({ counts, isMean }: CountsPartProps) {
  const say = useSay();
  const { language } = useSpeech();
  if (counts === null)
    return isMean ? null : (
      <section aria-labelledby="counts">
        <h3 id="counts">{say(words.counts)}</h3>
        <p>{say(words.noCounts)}</p>
      </section>
    );
  return (
    <section aria-labelledby="counts" className="stack">
      <h3 id="counts">{say(words.counts)}</h3>
      {counts.tallies.map((tally) => (
        <TallyTable key={`${tally.kind} ${tally.id}`} tally={tally} counts={counts} />
      ))}
      <p className="quiet">
        {momentText(counts.at, language)} · {say(actLink(counts.seq))} · {say(words.meeting)}{' '}
        <Link href={`~/staff/m/${counts.meeting}`}>
          {counts.held === null
            ? counts.meeting
            : `${momentText(counts.held.begins, language)} ${counts.held.place}`}
        </Link>
      </p>
      {counts.superseded.map(({ seq, at, satisfaction }) => (
        <p key={seq} className="quiet">
          {say(words.superseded)} {satisfaction?.published ?? say(words.noScore)} ·{' '}
          {momentText(at, language)} · {say(actLink(seq))}
        </p>
      ))}
    </section>
  );
}
