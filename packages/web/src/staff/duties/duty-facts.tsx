import type { Sentence } from '@pingyi/core';
import { DocumentLink } from '../ui/document-link.tsx';
import { dayText, momentText } from '../words/dates.ts';
import { words } from '../words/duties.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { dutyForms } from './duty-forms.ts';
import type { DutyState } from './duty-state.ts';

/** Where a required thing is, in one word. */
export function standingOf({
  duty,
  handedIn,
  returned,
  done,
}: Omit<DutyState, 'unit' | 'due'>): Sentence {
  const isHandover = dutyForms[duty]?.family === 'handedIn';
  if (done !== null) return isHandover ? words.final : words.recorded;
  if (returned !== null) return words.returned;
  return handedIn === null ? words.missing : words.waiting;
}

/** Due when, handed in when, where it is now, and why it came back. */
export function DutyFacts({ state }: { readonly state: DutyState }) {
  const say = useSay();
  const { language } = useSpeech();
  const { due, handedIn, returned } = state;
  return (
    <dl className="facts">
      <div>
        <dt>{say(words.due)}</dt>
        <dd>{dayText(due, language)}</dd>
      </div>
      <div>
        <dt>{say(words.first)}</dt>
        <dd>{handedIn === null ? '—' : momentText(handedIn.at, language)}</dd>
      </div>
      <div>
        <dt>{say(words.state)}</dt>
        <dd>{say(standingOf(state))}</dd>
      </div>
      {returned !== null && (
        <div>
          <dt>{say(words.remarks)}</dt>
          <dd>
            {momentText(returned.at, language)}{' '}
            <DocumentLink document={returned.remarks} title={say(words.remarks)} />
          </dd>
        </div>
      )}
    </dl>
  );
}
