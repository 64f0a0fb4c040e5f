import type { Player } from './ask.ts';
import { Both } from './both.tsx';
import { words } from './words.ts';

interface PeopleProps {
  readonly people: readonly Player[];
  readonly onSignIn: (key: string) => void;
}

function PlayerButton({ player, onSignIn }: Pick<PeopleProps, 'onSignIn'> & { player: Player }) {
  const { key, role, holder, unit } = player;
  const number = unit === null ? (/-(\d+)$/u.exec(key)?.[1] ?? '') : '';
  return (
    <li>
      <button type="button" class="player" onClick={() => onSignIn(key)}>
        <strong>{unit ?? `${role.zh}${number}`}</strong>
        <span>{holder}</span>
        <span lang="en">
          {role.en} {number}: {words.signInAs.en}
        </span>
      </button>
    </li>
  );
}

/** Everybody of the example, to be chosen from: staff first, liaisons folded away. */
export function People({ people, onSignIn }: PeopleProps) {
  const list = (shown: readonly Player[]) => (
    <ul class="players">
      {shown.map((player) => (
        <PlayerButton key={player.key} player={player} onSignIn={onSignIn} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="sign-in-as">
      <h2 id="sign-in-as">
        <Both text={words.people} />
      </h2>
      <p class="start-lead">
        <Both text={words.peopleSays} />
      </p>
      {list(people.filter(({ unit }) => unit === null))}
      <details>
        <summary>
          {words.liaisons.zh} <span lang="en">{words.liaisons.en}</span>
        </summary>
        {list(people.filter(({ unit }) => unit !== null))}
      </details>
    </section>
  );
}
