import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../ui/language.tsx';
import type { Step } from '../machine/state.ts';
import { typedSlip } from '../page.ts';
import { slipFaultSentence, slipWords, typedSoFar } from '../words/slip.ts';
import { Heading } from './heading.tsx';
import type { StepProps } from './props.ts';

/** Characters of a slip's code, separators left out. */
const codeLength = 28;

function charactersIn(typed: string): number {
  const [, behind = typed] = /#(.*)$/.exec(typed) ?? [];
  return behind.replace(/[\s\-_.‐-―−]/g, '').length;
}

/** Asks for the slip's code, typed by hand or by a scanner. */
export function SlipScreen({ state, step, tell }: StepProps<Extract<Step, { at: 'slip' }>>) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { fault } = step;
  const { isTablet } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  const isShort = charactersIn(typed) === 0;
  // The clerk at a shared tablet scans one slip after the other, without touching the screen.
  useLayoutEffect(() => {
    if (isTablet) field.current?.focus({ preventScroll: true });
  }, [isTablet]);
  useEffect(() => {
    if (fault !== null) document.getElementById('slip-fault')?.scrollIntoView({ block: 'center' });
  }, [fault]);

  /** Takes what stands in the field: a scanner types faster than the page is drawn. */
  function submit(): void {
    const text = field.current?.value ?? '';
    if (charactersIn(text) > 0) tell(typedSlip(text));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading text={say(slipWords.title)} screen="slip" />
      <p>{say(isTablet ? slipWords.tabletHelp : slipWords.help)}</p>
      <label class="field">
        <span>{say(slipWords.label)}</span>
        <textarea
          ref={field}
          class="slip-code"
          rows={2}
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="slip-hint slip-fault"
          aria-invalid={fault !== null}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            // A scanner ends with Enter, and so do people.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      <p id="slip-hint" class="quiet">
        {say(typedSoFar(charactersIn(typed), codeLength))}。{say(slipWords.hint)}
      </p>
      <div id="slip-fault" role="alert">
        {fault !== null && <p class="fault">{say(slipFaultSentence(fault))}</p>}
      </div>
      <div class="actions">
        <button type="submit" class="button primary" disabled={isShort}>
          {say(slipWords.submit)}
        </button>
      </div>
    </form>
  );
}
