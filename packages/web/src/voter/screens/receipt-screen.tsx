import { useSay } from '../../ui/language.tsx';
import type { Step } from '../machine/state.ts';
import { isOpen, openPolls } from '../machine/vote-info.ts';
import { frameWords } from '../words/frame.ts';
import { receiptWords } from '../words/receipt.ts';
import { startWords } from '../words/start.ts';
import { CodeText } from './code-text.tsx';
import { Heading } from './heading.tsx';
import { Notice } from './notice.tsx';
import { OpinionForm } from './opinion-form.tsx';
import type { StepProps } from './props.ts';

type ReceiptStep = Extract<Step, { readonly at: 'receipt' }>;

/** What has become of the ballot since: replaced, voided, listed or not. */
function Fate({ state, step }: StepProps<ReceiptStep>) {
  const say = useSay();
  const { info } = state;
  const { receipt, replacedBy, isListed } = step;
  const isVoided =
    info !== null &&
    openPolls(info).length > 0 &&
    openPolls(info).every(({ poll }) => poll !== receipt.poll);
  if (isVoided) {
    return (
      <Notice kind="urgent">
        <h2>{say(receiptWords.voided)}</h2>
        <p>{say(receiptWords.voidedText)}</p>
      </Notice>
    );
  }
  return (
    <>
      {replacedBy !== null && (
        <Notice kind="urgent">
          <h2>{say(receiptWords.replaced)}</h2>
          <p>{say(receiptWords.replacedText)}</p>
        </Notice>
      )}
      {isListed === true && receipt.signature !== null && (
        <Notice kind="good">{say(receiptWords.listed)}</Notice>
      )}
      {isListed === false && <Notice kind="urgent">{say(receiptWords.unlisted)}</Notice>}
    </>
  );
}

function Signature({ step: { receipt } }: { readonly step: ReceiptStep }) {
  const say = useSay();
  if (receipt.signature === null) return <Notice kind="note">{say(receiptWords.unsigned)}</Notice>;
  if (!receipt.isGenuine) return <Notice kind="urgent">{say(receiptWords.notGenuine)}</Notice>;
  return <p class="genuine">{say(receiptWords.genuine)}</p>;
}

/** What is left of a vote: its tracking code, and no mark. */
export function ReceiptScreen({ state, step, tell }: StepProps<ReceiptStep>) {
  const say = useSay();
  const { info, isTablet } = state;
  const isStillOpen = info !== null && isOpen(info);
  return (
    <>
      <Heading text={say(receiptWords.title)} screen={`receipt-${step.receipt.code}`} />
      <div role="status">
        <Fate state={state} step={step} tell={tell} />
      </div>
      <section class="receipt">
        <h2>{say(receiptWords.code)}</h2>
        <CodeText code={step.receipt.code} />
        <Signature step={step} />
      </section>
      <p>{say(receiptWords.keep)}</p>
      <p>{say(isStillOpen ? receiptWords.again : receiptWords.closed)}</p>
      <p>{say(receiptWords.erased)}</p>
      {info?.keys === 'server' && <Notice kind="urgent">{say(startWords.serverKey)}</Notice>}
      {info !== null && isStillOpen && <OpinionForm info={info} />}
      <div class={isTablet ? 'actions' : 'actions apart'}>
        {isTablet && (
          <button type="button" class="button primary" onClick={() => tell({ type: 'hand-on' })}>
            {say(frameWords.handOn)}
          </button>
        )}
        {!isTablet && isStillOpen && (
          <button type="button" class="button" onClick={() => tell({ type: 'other-slip' })}>
            {say(receiptWords.voteAgain)}
          </button>
        )}
      </div>
    </>
  );
}
