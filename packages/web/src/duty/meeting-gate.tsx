import type { MeetingId } from '@pingyi/core';
import type { ComponentChildren } from 'preact';
import { useSay } from '../ui/language.tsx';
import { meetingHeading, words } from '../words/duty.ts';
import { Notice, ProblemNotice } from './notice.tsx';
import { type MeetingView, useMeeting } from './use-meeting.ts';

interface MeetingGateProps {
  /** The meeting that the address names, or null. */
  readonly id: MeetingId | null;
  /** Whether those who only sign people in have something to do here. */
  readonly isForDesk?: boolean;
  readonly children: (view: MeetingView, refresh: () => Promise<void>) => ComponentChildren;
}

/** Shows the meeting to those who are signed in; says to all others what they need. */
export function MeetingGate({ id, children, ...rest }: MeetingGateProps) {
  const say = useSay();
  if (id !== null)
    return (
      <KnownMeeting id={id} {...rest}>
        {children}
      </KnownMeeting>
    );
  return (
    <Notice kind="info" title={say(words.noMeeting)}>
      <p>{say(words.noMeetingHow)}</p>
    </Notice>
  );
}

interface KnownMeetingProps extends MeetingGateProps {
  readonly id: MeetingId;
}

/** What somebody of the desk sees on another officer's page: the way to the own one. */
function NotForDesk({ id }: { readonly id: MeetingId }) {
  const say = useSay();
  return (
    <Notice kind="info" title={say(words.notForDesk)}>
      <p>{say(words.notForDeskHow)}</p>
      <p class="buttons">
        <a class="button primary link-button" href={`/desk/${id}`}>
          {say(words.toDesk)}
        </a>
      </p>
    </Notice>
  );
}

function KnownMeeting({ id, isForDesk = false, children }: KnownMeetingProps) {
  const say = useSay();
  const { loaded, refresh } = useMeeting(id);
  switch (loaded.state) {
    case 'loading':
      return <p role="status">{say(words.loading)}</p>;
    case 'signed-out':
      return (
        <Notice kind="info" title={say(words.signInFirst)}>
          <p>{say(words.signInHow)}</p>
          <p class="buttons">
            <a class="button primary link-button" href="/staff" target="_blank" rel="noopener">
              {say(words.toSignIn)}
            </a>
            <button type="button" class="button" onClick={() => void refresh()}>
              {say(words.signedInNow)}
            </button>
          </p>
        </Notice>
      );
    case 'failed':
      return (
        <>
          <ProblemNotice problem={loaded.problem} />
          <button type="button" class="button" onClick={() => void refresh()}>
            {say(words.again)}
          </button>
        </>
      );
    case 'ready': {
      const { view, isStale } = loaded;
      const { particulars } = view.meeting;
      return (
        <>
          <p class="duty-meeting screen-only">
            {say(meetingHeading(view.campaign.plan.title, particulars.place, particulars.begins))}
            <span class="quiet">
              {' '}
              {say(words.signedInAs)}
              {view.holder}
            </span>{' '}
            <a href="/staff/meetings">{say(words.ownMeetings)}</a>
          </p>
          {isStale && (
            <Notice kind="warning" title={say(words.offline)}>
              <p>{say(words.offlineMeans)}</p>
            </Notice>
          )}
          {view.isOnlyAtDesk && !isForDesk ? <NotForDesk id={id} /> : children(view, refresh)}
        </>
      );
    }
  }
}
