import { useSay } from '../../ui/language.tsx';
import type { VoterState } from '../machine/state.ts';
import { isOpen, unitsOf } from '../machine/vote-info.ts';
import { frameWords } from '../words/frame.ts';
import { slipWords } from '../words/slip.ts';
import { dayText, extentOf, startWords, votedBefore, windowText } from '../words/start.ts';
import { Heading } from './heading.tsx';
import { Notice } from './notice.tsx';
import type { InformedProps } from './props.ts';

/** What must be said of who could read ballots, before anybody votes. */
function KeySentence({ state }: { readonly state: VoterState }) {
  const say = useSay();
  const isServer = state.info?.keys === 'server';
  if (isServer) return <Notice kind="urgent">{say(startWords.serverKey)}</Notice>;
  return <p class="quiet">{say(startWords.trusteeKeys)}</p>;
}

function Readiness({ state, info, tell }: InformedProps) {
  const say = useSay();
  const { slip, marks } = state;
  if (!isOpen(info)) {
    return (
      <div class="waiting" role="status">
        <h2>{say(startWords.notYet)}</h2>
        <p>{say(startWords.notYetText)}</p>
      </div>
    );
  }
  const hasMarks = marks.some((mark) => mark !== null);
  if (slip?.is !== 'known') {
    return (
      <p class="waiting" role="status">
        {say(startWords.checking)}
      </p>
    );
  }
  return (
    <>
      {slip.counter > 0 && <Notice kind="note">{say(votedBefore(slip.counter))}</Notice>}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => tell({ type: 'begin' })}>
          {say(hasMarks ? startWords.goOn : startWords.begin)}
        </button>
      </div>
    </>
  );
}

/** The first screen: what is evaluated, how secret it is, and the door to it. */
export function StartScreen({ state, info, tell }: InformedProps) {
  const say = useSay();
  const place = [say(dayText(info.day)), info.place].filter((text) => text !== '').join('，');
  const units = unitsOf(info).length;
  return (
    <>
      <Heading text={say(info.title)} screen="start" />
      <p>{place}</p>
      {info.rehearsal && <Notice kind="note">{say(frameWords.rehearsalMeaning)}</Notice>}
      <p>
        {say(extentOf(units, info.items.length))}。{say(startWords.discipline)}
      </p>
      <KeySentence state={state} />
      {info.broadcast !== null && (
        <p class="figures">
          {say(startWords.window)}：{windowText(info.broadcast.opens, info.broadcast.closes)}
        </p>
      )}
      {info.credentials === 'links' && <Notice kind="note">{say(startWords.links)}</Notice>}
      {info.singleMaker && <Notice kind="note">{say(startWords.singleMaker)}</Notice>}
      <Readiness state={state} info={info} tell={tell} />
      <p class="quiet unspoken">
        <button type="button" class="link" onClick={() => tell({ type: 'other-slip' })}>
          {say(slipWords.another)}
        </button>
      </p>
    </>
  );
}
