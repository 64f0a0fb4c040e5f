import { useSay } from '../../ui/language.tsx';
import type { Ending, Step } from '../machine/state.ts';
import { busyText, castingWords, endingWords } from '../words/casting.ts';
import { frameWords } from '../words/frame.ts';
import { slipWords } from '../words/slip.ts';
import { Heading } from './heading.tsx';
import { Notice } from './notice.tsx';
import type { ScreenProps, StepProps } from './props.ts';

type CastingStep = Extract<Step, { readonly at: 'casting' }>;

/** While the ballot is under way. */
export function CastingScreen({ step: { trouble } }: StepProps<CastingStep>) {
  const say = useSay();
  return (
    <>
      <Heading text={say(castingWords.casting)} screen="casting" />
      <p>{say(castingWords.castingText)}</p>
      <div role="status">
        {trouble !== null && (
          <Notice kind="urgent">
            {say(trouble.is === 'busy' ? busyText(trouble.seconds) : castingWords.connection)}
          </Notice>
        )}
      </div>
    </>
  );
}

/** A ballot of the slip arrived, and only the voter knows whether it is this one. */
export function DoubtScreen({ tell }: ScreenProps) {
  const say = useSay();
  return (
    <>
      <Heading text={say(castingWords.doubtTitle)} screen="doubt" />
      <p>{say(castingWords.doubtText)}</p>
      <div class="actions upright">
        <button type="button" class="button primary" onClick={() => tell({ type: 'send-mine' })}>
          {say(castingWords.doubtMine)}
        </button>
        <button type="button" class="button" onClick={() => tell({ type: 'keep-other' })}>
          {say(castingWords.doubtOther)}
        </button>
      </div>
    </>
  );
}

/** The end of a visit that brought no receipt. */
export function EndedScreen({ state, tell, ending }: ScreenProps & { readonly ending: Ending }) {
  const say = useSay();
  const { title, text } =
    ending.is === 'slip-unknown'
      ? { title: slipWords.unknownTitle, text: slipWords.unknownText }
      : endingWords(ending);
  const isOver = ending.is === 'closed' || ending.is === 'closed-unsent';
  return (
    <>
      <Heading text={say(title)} screen={`ended-${ending.is}`} />
      <p>{say(text)}</p>
      {!isOver && ending.is !== 'slip-unknown' && <p>{say(frameWords.askDesk)}</p>}
      {!isOver && (
        <div class="actions">
          <button type="button" class="button" onClick={() => tell({ type: 'other-slip' })}>
            {say(ending.is === 'slip-unknown' ? slipWords.another : castingWords.restart)}
          </button>
        </div>
      )}
      {isOver && state.isTablet && (
        <div class="actions">
          <button type="button" class="button" onClick={() => tell({ type: 'hand-on' })}>
            {say(frameWords.handOn)}
          </button>
        </div>
      )}
    </>
  );
}
