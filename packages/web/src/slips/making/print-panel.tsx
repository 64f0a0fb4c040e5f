import { useState } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { words as duty } from '../../words/duty.ts';
import { batchText, words } from '../../words/slips.ts';
import { sheetsFor } from '../printing/layout.ts';
import type { Batch, BatchPlan } from './use-batch.ts';

interface PrintPanelProps {
  readonly plan: BatchPlan;
  readonly batch: Pick<Batch, 'discard' | 'forget'>;
  /** Prints all slips, or one sheet that is marked as a test. */
  readonly onPrint: (isTest: boolean) => void;
}

/** Prints the batch, and forgets it when two eyes have seen that it is well printed. */
export function PrintPanel({ plan, batch, onPrint }: PrintPanelProps) {
  const say = useSay();
  const [asks, setAsks] = useState<'forget' | 'discard' | null>(null);
  const { slips, kind } = plan;
  return (
    <>
      <h3>{say(words.printTitle)}</h3>
      <p class="duty-count">{say(batchText(slips, sheetsFor(kind, slips)))}</p>
      {plan.makers === 1 && <Notice kind="warning" title={say(words.singleMaker)} />}
      <p>{say(words.printWarn)}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => onPrint(true)}>
          {say(words.testPrint)}
        </button>
        <button type="button" class="button primary" onClick={() => onPrint(false)}>
          {say(words.print)}
        </button>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => setAsks('forget')}>
          {say(words.printedWell)}
        </button>
        <button type="button" class="button" onClick={() => setAsks('discard')}>
          {say(words.discard)}
        </button>
      </p>
      {asks !== null && (
        <Notice
          kind="warning"
          title={say(asks === 'forget' ? words.printedSure : words.discardSure)}
        >
          <p class="buttons">
            <button
              type="button"
              class="button primary"
              onClick={asks === 'forget' ? batch.forget : batch.discard}
            >
              {say(words.sure)}
            </button>
            <button type="button" class="button" onClick={() => setAsks(null)}>
              {say(duty.back)}
            </button>
          </p>
        </Notice>
      )}
    </>
  );
}
