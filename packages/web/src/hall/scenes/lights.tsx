import { useSay } from '../../ui/language.tsx';
import { atLeastPersons, shareRule, words } from '../../words/hall.ts';
import type { Screen } from '../data/screen.ts';

interface LightProps {
  readonly name: string;
  readonly rule: string;
  readonly have: string;
  readonly isMet: boolean;
}

/** A light with its word and its shape: never colour alone. */
function Light({ name, rule, have, isMet }: LightProps) {
  const say = useSay();
  return (
    <li class={isMet ? 'hall-light met' : 'hall-light'}>
      <span class="hall-light-mark" aria-hidden="true">
        {isMet ? '✓' : '○'}
      </span>
      <span>
        {name} <strong>{have}</strong>
        <span class="hall-light-rule">
          {rule} · {say(isMet ? words.met : words.unmet)}
        </span>
      </span>
    </li>
  );
}

/** Quorum and shares as they are now. */
export function Lights({ presence }: Pick<Screen, 'presence'>) {
  const say = useSay();
  const { present, quorum, shares } = presence;
  const share = (persons: number): string =>
    present === 0 ? '—' : `${Math.floor((persons / present) * 1_000) / 10}%`;
  return (
    <ul class="hall-lights">
      <Light
        name={say(words.quorum)}
        rule={say(atLeastPersons(quorum.need))}
        have={String(present)}
        isMet={quorum.isMet}
      />
      {shares.map((each) => (
        <Light
          key={each.category}
          name={say(each.name)}
          rule={say(shareRule(each))}
          have={share(each.persons)}
          isMet={each.isMet}
        />
      ))}
    </ul>
  );
}
