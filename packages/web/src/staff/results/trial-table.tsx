import { Sideways } from '../ui/sideways.tsx';
import { useSay } from '../words/language.tsx';
import { rankText, words } from '../words/results.ts';
import type { Trial } from './queries.ts';

type Numbers = Trial['units'][number]['before'];

function NumbersText({ numbers }: { readonly numbers: Numbers }) {
  const say = useSay();
  return (
    <>
      {numbers.composite ?? '—'}
      <span className="hint">
        {numbers.rank !== null && say(rankText(numbers.rank, numbers.ranked, false))}
        {numbers.vetoed && ` · ${say(words.vetoed)}`}
        {numbers.talkProposed && ` · ${say(words.talk)}`}
      </span>
    </>
  );
}

/** The units that would move, with their numbers now and then. */
export function TrialTable({ trial }: { readonly trial: Trial }) {
  const say = useSay();
  return (
    <section aria-labelledby="moved" className="stack" aria-live="polite">
      <h3 id="moved">
        {say(words.moved)} <span className="mark warning">{say(words.onlyTrial)}</span>
      </h3>
      {trial.units.length === 0 ? (
        <p>{say(words.nothingMoves)}</p>
      ) : (
        <Sideways label={say(words.moved)}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say(words.unit)}</th>
                <th scope="col">{say(words.now)}</th>
                <th scope="col">{say(words.supposed)}</th>
              </tr>
            </thead>
            <tbody>
              {trial.units.map(({ id, name, before, after }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="figures">
                    <NumbersText numbers={before} />
                  </td>
                  <td className="figures">
                    <NumbersText numbers={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </section>
  );
}
