import {
  type AccountId,
  accountId,
  type Campaign,
  type Meeting,
  type MeetingId,
  type Names,
  namesOf,
  type Role,
  type StoredAct,
} from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import { askServer, wellAnswered } from '../meeting-data/ask.ts';
import { followStream } from '../meeting-data/follow.ts';
import {
  type FoldedMeeting,
  type FoldedPublicCampaign,
  fetchMeeting,
  fetchOtherMeetings,
  fetchPublicCampaign,
} from '../meeting-data/read-meeting.ts';
import { type Problem, ProblemError } from '../ui/problem.ts';

/** A meeting as an officer's page shows it, and who looks at it. */
export interface MeetingView {
  readonly account: AccountId;
  /** Who is signed in, as the account names its holder; its user name where it names nobody. */
  readonly holder: string;
  /** Signs people in and does nothing else. */
  readonly isOnlyAtDesk: boolean;
  readonly meeting: Meeting;
  readonly version: number;
  readonly acts: readonly StoredAct[];
  readonly campaign: Campaign;
  /** Other meetings, where the panel rule counts over more than one. */
  readonly others: readonly Meeting[];
  readonly names: Names;
}

export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'signed-out' }
  | { readonly state: 'failed'; readonly problem: Problem }
  /** `isStale`: the newest attempt to read did not succeed; what was read before is shown. */
  | { readonly state: 'ready'; readonly view: MeetingView; readonly isStale: boolean };

interface Known {
  readonly own: Pick<MeetingView, 'account' | 'holder' | 'isOnlyAtDesk'>;
  readonly meeting: FoldedMeeting;
  readonly campaign: FoldedPublicCampaign;
  readonly others: readonly Meeting[];
}

async function readOwn(): Promise<Known['own']> {
  const response = await wellAnswered(await askServer('/api/me'));
  const { account, name, userName, grants } = (await response.json()) as {
    readonly account: string;
    readonly name: string | null;
    readonly userName: string;
    readonly grants: readonly { readonly role: Role }[];
  };
  return {
    account: accountId.parse(account),
    holder: name ?? (userName || account),
    isOnlyAtDesk: grants.length > 0 && grants.every(({ role }) => role === 'desk'),
  };
}

/** @throws ProblemError */
async function read(id: MeetingId, known: Known | undefined): Promise<Known> {
  const own = known?.own ?? (await readOwn());
  const meeting = await fetchMeeting(askServer, id, known?.meeting);
  const campaign = await fetchPublicCampaign(askServer, meeting.state.campaign, known?.campaign);
  const others = await fetchOtherMeetings(askServer, campaign.state, id);
  return { own, meeting, campaign, others };
}

function viewOf({ own, meeting, campaign, others }: Known): MeetingView {
  return {
    ...own,
    meeting: meeting.state,
    version: meeting.version,
    acts: meeting.acts,
    campaign: campaign.state,
    others,
    names: namesOf(campaign.state),
  };
}

/** A meeting kept up to date while there is a network; without one what was read before stays. */
export function useMeeting(id: MeetingId): {
  readonly loaded: Loaded;
  readonly refresh: () => Promise<void>;
} {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [reader] = useState(() => {
    let known: Known | undefined;
    let running: Promise<void> = Promise.resolve();
    let waiting: Promise<void> | undefined;
    const once = async (): Promise<void> => {
      try {
        known = await read(id, known);
        setLoaded({ state: 'ready', view: viewOf(known), isStale: false });
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        const { problem } = error;
        if (problem.code === 'not-signed-in') setLoaded({ state: 'signed-out' });
        else if (known !== undefined)
          setLoaded({ state: 'ready', view: viewOf(known), isStale: true });
        else setLoaded({ state: 'failed', problem });
      }
    };
    // One read after the other: two at once would fold the same acts twice. Whoever asks while one runs
    // shares the next one, so that a crowd at the door is no queue of reads.
    const refresh = (): Promise<void> => {
      waiting ??= running.then(() => {
        waiting = undefined;
        running = once();
        return running;
      });
      return waiting;
    };
    return { refresh };
  });
  useEffect(() => {
    const ending = new AbortController();
    void reader.refresh();
    void followStream(askServer, `meeting/${id}`, ending.signal, () => void reader.refresh());
    return () => ending.abort();
  }, [id, reader]);
  const campaign = loaded.state === 'ready' ? loaded.view.campaign.id : null;
  useEffect(() => {
    if (campaign === null) return undefined;
    const ending = new AbortController();
    const stream = `campaign/${campaign}`;
    void followStream(askServer, stream, ending.signal, () => void reader.refresh());
    return () => ending.abort();
  }, [campaign, reader]);
  return { loaded, refresh: reader.refresh };
}
