import {
  type CampaignReason,
  campaignSentence,
  type PersonRef,
  type Representative,
  type Sentence,
  servicesOffered,
} from '@pingyi/core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { askUndo, services, signedInBy, words } from '../../words/desk.ts';
import { find, type Known, standingOf } from '../find/roster.ts';
import type { DeskWish } from '../queue/entry.ts';
import { unrecorded } from '../queue/predict.ts';
import type { DeskState } from '../use-desk.ts';
import { timeOf } from './time-of.ts';
import { useTypedKeys } from './use-typed-keys.ts';

interface PersonCardProps {
  readonly desk: DeskState;
  readonly known: Known;
  /** The next invitation was scanned while this person still stood here. */
  readonly onPerson: (person: PersonRef) => void;
  readonly onDone: () => void;
}

interface ActionsProps extends Pick<PersonCardProps, 'desk' | 'known'> {
  readonly representative: Representative;
  readonly give: (wish: DeskWish, isLast?: boolean) => void;
}

/** When somebody signed in, and at which desk; nothing while that is still on its way. */
function SignedIn({ desk, representative }: Pick<ActionsProps, 'desk' | 'representative'>) {
  const say = useSay();
  const { signedIn } = representative;
  if (signedIn === null) return null;
  if (signedIn.seq >= unrecorded) return <p class="desk-waiting">{say(words.onItsWay)}</p>;
  const account = desk.view.acts.find(({ seq }) => seq === signedIn.seq)?.actor.account;
  const isOwn = account === desk.view.account;
  const userName = isOwn
    ? desk.view.holder
    : (desk.names?.desks.find((each) => each.account === account)?.userName ?? null);
  return <p>{say(signedInBy(timeOf(signedIn.at), userName, isOwn))}</p>;
}

/** What is handed out, or was; a correction names what it takes back. */
function Serving({ desk, known, representative, give }: ActionsProps) {
  const say = useSay();
  const { served } = representative;
  const { person } = known;
  const isOnItsWay = served !== null && served.seq >= unrecorded;
  const buttons = servicesOffered(desk.view.meeting)
    .filter((kind) => kind !== served?.with)
    .map((kind) => (
      <button
        key={kind}
        type="button"
        class={kind === 'declined' || served !== null ? 'button' : 'button primary'}
        disabled={isOnItsWay}
        onClick={() =>
          give(
            {
              type: 'serve-representative',
              body: {
                person,
                with: kind,
                correction:
                  served === null
                    ? null
                    : { supersedes: served.seq, reason: words.changeReason.zh },
              },
            },
            true,
          )
        }
      >
        {say(services[kind])}
      </button>
    ));
  if (served === null)
    return (
      <fieldset class="desk-serving">
        <legend>{say(words.give)}</legend>
        {buttons}
      </fieldset>
    );
  return (
    <details>
      <summary>
        {say(services[served.with])}
        {isOnItsWay && ` · ${say(words.onItsWay)}`} · {say(words.change)}
      </summary>
      <p class="buttons">{buttons}</p>
    </details>
  );
}

/** Takes a mistaken sign-in back, once the server has it. */
function Undo({ known, representative, give }: ActionsProps) {
  const say = useSay();
  const { signedIn } = representative;
  const { person, name } = known;
  if (signedIn === null) return null;
  const isOnItsWay = signedIn.seq >= unrecorded;
  const correction = { supersedes: signedIn.seq, reason: words.undoReason.zh };
  return (
    <details>
      <summary>{say(words.undo)}</summary>
      <p>{say(isOnItsWay ? words.undoLater : words.undoAsk)}</p>
      {!isOnItsWay && (
        <button
          type="button"
          class="button"
          onClick={() => give({ type: 'withdraw-sign-in', body: { person, correction } })}
        >
          {say(askUndo(name))}
        </button>
      )}
    </details>
  );
}

/** Whoever stands at the desk, and what can be done for the person now. */
export function PersonCard({ desk, known, onPerson, onDone }: PersonCardProps) {
  const say = useSay();
  const { person, name, phone } = known;
  const { names, meeting } = desk.view;
  const [refused, setRefused] = useState<readonly CampaignReason[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const scanned = useRef('');

  const give = (wish: DeskWish, isLast = false): void => {
    const found = desk.tryTo(wish);
    setRefused(found.ok ? [] : found.unmet);
    if (found.ok && isLast) onDone();
  };

  /** A scanner does not wait for the next field: what it types here is the next person's invitation. */
  useTypedKeys((event) => {
    if (event.key === 'Escape') onDone();
    if (event.key.length === 1) scanned.current += event.key;
    if (event.key !== 'Enter') return;
    const next = find(desk.roster, scanned.current);
    scanned.current = '';
    if (next.is !== 'person') return;
    event.preventDefault();
    if (standingOf(desk.ahead, next.known.person).is === 'expected')
      desk.tryTo({ type: 'sign-in-representative', body: { person: next.known.person } });
    onPerson(next.known.person);
  });

  // The rules know persons by their references only.
  const named = (sentence: Sentence): string => say(sentence).replaceAll(person, name);
  const standing = standingOf(desk.ahead, person);
  const category = meeting.representatives.get(person)?.category;
  // What was pressed may be gone with the new standing, and the focus with it.
  useLayoutEffect(() => heading.current?.focus(), [standing.is]);
  return (
    <section class="duty-panel desk-card">
      <h2 ref={heading} tabIndex={-1}>
        {name}
        <span class={`desk-state ${standing.is}`}>{say(words[standing.is])}</span>
      </h2>
      <p class="quiet">
        {category !== undefined && say(names('category', category))}
        {phone !== null && ` · ${phone}`} · {known.code}
      </p>
      {(standing.is === 'recused' || standing.is === 'withdrawn') &&
        standing.reasons.map((reason) => (
          <Notice key={reason.code} kind="fault" title={named(campaignSentence(reason, names))} />
        ))}
      {standing.is === 'expected' && (
        <button
          type="button"
          class="button primary desk-main"
          onClick={() => give({ type: 'sign-in-representative', body: { person } })}
        >
          {say(words.signIn)}
        </button>
      )}
      {(standing.is === 'there' || standing.is === 'away') && (
        <>
          <SignedIn desk={desk} representative={standing.representative} />
          <Serving desk={desk} known={known} representative={standing.representative} give={give} />
          <p class="buttons">
            {standing.is === 'there' ? (
              <button
                type="button"
                class="button"
                onClick={() => give({ type: 'record-leaving', body: { person } }, true)}
              >
                {say(words.leave)}
              </button>
            ) : (
              <button
                type="button"
                class="button primary"
                onClick={() => give({ type: 'record-return', body: { person } })}
              >
                {say(words.comeBack)}
              </button>
            )}
          </p>
          <Undo desk={desk} known={known} representative={standing.representative} give={give} />
        </>
      )}
      {refused.map((reason) => (
        <Notice key={reason.code} kind="fault" title={named(campaignSentence(reason, names))} />
      ))}
      <p class="quiet">{say(words.categoryFixed)}</p>
      <button type="button" class="button" onClick={onDone}>
        {say(words.close)}
      </button>
    </section>
  );
}
