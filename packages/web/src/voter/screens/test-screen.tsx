import { useSay } from '../../ui/language.tsx';
import { electionOf, type Step } from '../machine/state.ts';
import { testingWords } from '../words/testing.ts';
import { ChoiceList } from './choice-list.tsx';
import { CodeText } from './code-text.tsx';
import { Heading } from './heading.tsx';
import { Notice } from './notice.tsx';
import type { InformedProps } from './props.ts';
import { QrCode } from './qr-code.tsx';

type TestStep = Extract<Step, { readonly at: 'test' }>;

/** Where a second device checks what was revealed. */
function checkAddress(meeting: string, revealed: string): string {
  const { origin } = window.location;
  return `${origin}/v/check?meeting=${encodeURIComponent(meeting)}#${revealed}`;
}

/** A ballot that is tested in place of being cast: its randomness for a second device. */
export function TestScreen({
  state,
  info,
  step,
  tell,
}: InformedProps & { readonly step: TestStep }) {
  const say = useSay();
  return (
    <>
      <Heading text={say(testingWords.title)} screen="test" />
      <p>{say(testingWords.meaning)}</p>
      <p class="quiet">{say(testingWords.shown)}</p>
      <p>
        <CodeText code={step.code} />
      </p>
      <p>{say(testingWords.stepScan)}</p>
      <Notice kind="note">{say(testingWords.secrecy)}</Notice>
      {step.revealed === null ? (
        <p role="status">{say(testingWords.making)}</p>
      ) : (
        <>
          <QrCode
            text={checkAddress(state.meeting, step.revealed)}
            label={say(testingWords.stepScan)}
          />
          <details class="about unspoken">
            <summary>{say(testingWords.asText)}</summary>
            <p class="revealed">{checkAddress(state.meeting, step.revealed)}</p>
          </details>
        </>
      )}
      <p>{say(testingWords.stepCompare)}</p>
      <h2>{say(testingWords.marked)}</h2>
      <ChoiceList info={info} election={electionOf(state)} marks={state.marks} />
      <div class="actions apart">
        <button type="button" class="button primary" onClick={() => tell({ type: 'end-test' })}>
          {say(testingWords.end)}
        </button>
      </div>
    </>
  );
}
