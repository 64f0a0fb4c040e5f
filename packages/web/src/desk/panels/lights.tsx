import { campaignSentence, presenceOf } from '@pingyi/core';
import { useSay } from '../../ui/language.tsx';
import { ofAll, words } from '../../words/desk.ts';
import type { DeskState } from '../use-desk.ts';

interface LightProps {
  readonly name: string;
  readonly isMet: boolean;
}

function Light({ name, isMet }: LightProps) {
  const say = useSay();
  return (
    <li class={isMet ? 'desk-light met' : 'desk-light'}>
      <span aria-hidden="true">{isMet ? '✓' : '○'}</span> {name}{' '}
      {say(isMet ? words.met : words.unmet)}
    </li>
  );
}

/** Who is there by the server's count, and whether that is enough. */
export function Lights({ desk }: { readonly desk: DeskState }) {
  const say = useSay();
  const { meeting, campaign, names } = desk.view;
  const presence = presenceOf(meeting, campaign);
  const reasons = [...presence.quorum.reasons, ...presence.shares.reasons];
  const served = presence.signedIn - presence.unserved;
  return (
    <section class="desk-lights" aria-label={say(words.lights)}>
      <p class="desk-present">
        {say(words.present)} <strong>{ofAll(presence.present, presence.invited)}</strong>
        <span class="quiet">
          {' '}
          {say(words.served)} {ofAll(served, presence.signedIn)}
        </span>
      </p>
      <ul>
        <Light name={say(words.quorum)} isMet={presence.quorum.isMet} />
        <Light name={say(words.shares)} isMet={presence.shares.isMet} />
      </ul>
      {reasons.length > 0 && (
        <details>
          <summary>{say(words.whatIsMissing)}</summary>
          <ul class="desk-reasons">
            {reasons.map((reason) => (
              <li key={`${reason.code} ${JSON.stringify(reason.facts)}`}>
                {say(campaignSentence(reason, names))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
