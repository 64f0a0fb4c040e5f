import { campaignSentence, presenceOf } from '@pingyi/core';
import { Reasons } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { lightText, words } from '../words/chair.ts';

interface LightProps {
  readonly name: string;
  readonly isMet: boolean;
}

/** A light with its word: green and a tick, or amber and a triangle. */
function Light({ name, isMet }: LightProps) {
  const say = useSay();
  return (
    <span class={isMet ? 'chair-light met' : 'chair-light unmet'}>
      <span aria-hidden="true">{isMet ? '✓' : '▲'}</span> {say(lightText(name, isMet))}
    </span>
  );
}

/** Who is there now, and the lights of quorum and shares with what they lack. */
export function Lights({ view: { meeting, campaign, names } }: { readonly view: MeetingView }) {
  const say = useSay();
  const presence = presenceOf(meeting, campaign);
  const reasons = [...presence.quorum.reasons, ...presence.shares.reasons];
  return (
    <section class="chair-lights" aria-label={say(words.presence)}>
      <p class="figures">
        <strong class="chair-present">{presence.present}</strong> {say(words.present)} ·{' '}
        {say(words.invited)} {presence.invited} · {say(words.unserved)} {presence.unserved}
      </p>
      <p class="chair-light-row">
        <Light name={say(words.quorum)} isMet={presence.quorum.isMet} />
        <Light name={say(words.shares)} isMet={presence.shares.isMet} />
      </p>
      <Reasons sentences={reasons.map((reason) => campaignSentence(reason, names))} />
    </section>
  );
}
