import { useEffect, useRef, useState } from 'preact/hooks';
import { Drawer } from '../ui/drawer.tsx';
import { firstDecimals, isExactly, plainFraction } from '../ui/exact.ts';
import { useLanguage, useSay } from '../ui/language.tsx';
import { exactly, exactlyRound, rankOf, why, whyNone, words } from '../words/score-page.ts';
import { type OpenableNumber, openableNumbers } from './address.ts';
import { Marks } from './marks.tsx';
import { StepList } from './step-list.tsx';
import type { Desk } from './worker/desk.ts';
import type { ExplainedStep, UnitRow } from './worker/messages.ts';

interface StepsDrawerProps {
  readonly desk: Desk;
  readonly row: UnitRow;
  readonly className: string;
  readonly number: OpenableNumber;
  readonly onNumber: (number: OpenableNumber) => void;
  readonly onClose: () => void;
}

/** Steps, null while they are being fetched, or that it failed. */
type Steps = readonly ExplainedStep[] | null | 'failed';

/** The exact fraction behind a published number, where the result carries one. */
function exactOf(row: UnitRow, number: OpenableNumber): string | null {
  switch (number) {
    case 'composite':
      return row.compositeExact;
    case 'satisfaction':
      return row.satisfactionExact;
    case 'lowerLevel':
      return row.lowerLevelExact;
    default:
      return null;
  }
}

/** One unit with all its numbers, and the steps of the number that was opened. */
export function StepsDrawer(props: StepsDrawerProps) {
  const { desk, row, className, number, onNumber, onClose } = props;
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [steps, setSteps] = useState<Steps>(null);
  useEffect(() => {
    let isWanted = true;
    desk.ask('explain', { place: row.place, language }).then(
      (answer) => isWanted && setSteps(answer),
      () => isWanted && setSteps('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, row.place, language]);
  useEffect(() => {
    // The numbers above the heading stay in sight.
    heading.current?.focus({ preventScroll: true });
  }, []);

  const rank = row.rank === null ? null : say(rankOf(row.rank, row.ranked, row.tied));
  const textOf = (name: OpenableNumber): string | null => (name === 'rank' ? rank : row[name]);
  const text = textOf(number);
  const label = say(words[number]);
  const exact = exactOf(row, number);
  return (
    <Drawer labelledBy="why" onClose={onClose}>
      <header class="drawer-head">
        <p>
          <strong>{row.name}</strong> <span class="quiet">{className}</span> <Marks row={row} />
        </p>
        <p class="buttons">
          <button type="button" class="button" onClick={() => window.print()}>
            {say(words.printSteps)}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say(words.close)}
          </button>
        </p>
      </header>
      <ul class="numbers" aria-label={say(words.numbersOfUnit)}>
        {openableNumbers.map((name) => (
          <li key={name} class={name === 'rank' ? 'wide' : undefined}>
            <button
              type="button"
              aria-pressed={name === number}
              class={name === 'composite' ? 'hero' : undefined}
              onClick={() => onNumber(name)}
            >
              <span class="numbers-name">{say(words[name])}</span>{' '}
              <span class="figures">{textOf(name) ?? '—'}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2 id="why" ref={heading} tabIndex={-1} aria-live="polite">
        {text === null ? say(whyNone(label)) : say(why(label, text))}
      </h2>
      {exact !== null && text !== null && (
        <p class="exact figures">
          {isExactly(exact, text)
            ? say(exactlyRound(text))
            : say(exactly(plainFraction(exact), firstDecimals(exact), text))}
        </p>
      )}
      {steps === null && <p role="status">{say(words.stepsLoading)}</p>}
      {steps === 'failed' && <p role="alert">{say(words.failed)}</p>}
      {steps !== null && steps !== 'failed' && <StepList steps={steps} row={row} number={number} />}
    </Drawer>
  );
}
