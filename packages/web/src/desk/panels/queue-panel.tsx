import type { PersonRef } from '@pingyi/core';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { deeds, doneText, services, skewText, waitingText, words } from '../../words/desk.ts';
import { type Entry, personOf } from '../queue/entry.ts';
import type { DeskState } from '../use-desk.ts';
import { timeOf } from './time-of.ts';

/** Clocks that differ by less than this are called equal; milliseconds. */
const bearable = 60_000;

interface LineProps {
  readonly desk: DeskState;
  readonly entry: Entry;
}

function Deed({ desk, entry }: LineProps) {
  const say = useSay();
  const { wish, doneAt } = entry;
  const person = personOf(entry) as PersonRef;
  const name = desk.roster.get(person)?.name ?? person;
  const deed = wish.type === 'serve-representative' ? services[wish.body.with] : deeds[wish.type];
  return (
    <>
      {say(doneText(name, deed))}
      <span class="quiet">
        {' '}
        {say(words.deviceTime)} {timeOf(doneAt)}
      </span>
    </>
  );
}

/** What the server would not record, and why; it stays until somebody has read it. */
function RefusedLine({ desk, entry }: LineProps) {
  const say = useSay();
  const person = personOf(entry) as PersonRef;
  const name = desk.roster.get(person)?.name ?? person;
  return (
    <Notice kind="fault" title={say(words.refusedTitle)}>
      <p>
        <Deed desk={desk} entry={entry} />
      </p>
      {entry.refused?.sentences.map((sentence) => (
        // The server knows persons by their references only.
        <p key={sentence.zh}>{say(sentence).replaceAll(person, name)}</p>
      ))}
      <button type="button" class="button" onClick={() => desk.queue.dismiss(entry.key)}>
        {say(words.understood)}
      </button>
    </Notice>
  );
}

function ContactNotice({ desk }: { readonly desk: DeskState }) {
  const say = useSay();
  const { queue } = desk;
  if (queue.contact() === 'signed-out')
    return (
      <p>
        {say(words.queueSignedOut)}{' '}
        <a href="/staff" target="_blank" rel="noopener">
          {say(words.toSignIn)}
        </a>
      </p>
    );
  if (queue.contact() === 'lost') return <p>{say(words.queueLost)}</p>;
  return null;
}

/** Everything that the server would not record, above all else. */
export function RefusedActs({ desk }: { readonly desk: DeskState }) {
  const { queue, view } = desk;
  return queue
    .entries()
    .filter(({ account, refused }) => account === view.account && refused !== null)
    .map((entry) => <RefusedLine key={entry.key} desk={desk} entry={entry} />);
}

/** What is not acknowledged yet, and a clock that is off. */
export function QueuePanel({ desk }: { readonly desk: DeskState }) {
  const say = useSay();
  const { queue, view } = desk;
  const entries = queue.entries();
  const own = entries.filter(({ account }) => account === view.account);
  const waiting = own.filter(({ refused }) => refused === null);
  const isElsewhere = own.length < entries.length;
  const ahead = queue.ahead() ?? 0;
  return (
    <section class="desk-queue" aria-label={say(words.queue)}>
      <div role="status">
        {waiting.length > 0 && (
          <details class="desk-waiting" open={queue.contact() !== 'there'}>
            <summary>{say(waitingText(waiting.length))}</summary>
            <ContactNotice desk={desk} />
            <ul>
              {waiting.map((entry) => (
                <li key={entry.key}>
                  <Deed desk={desk} entry={entry} />
                </li>
              ))}
            </ul>
            <button type="button" class="button" onClick={() => queue.retry()}>
              {say(words.tryNow)}
            </button>
          </details>
        )}
      </div>
      {!queue.isKept() && <Notice kind="warning" title={say(words.queueUnkept)} />}
      {isElsewhere && <Notice kind="warning" title={say(words.queueOthers)} />}
      {Math.abs(ahead) > bearable && (
        <Notice kind="warning" title={say(skewText(Math.round(ahead / 60_000)))} />
      )}
    </section>
  );
}
