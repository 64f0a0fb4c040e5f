import { useEffect, useState } from 'preact/hooks';
import { followScreen } from './follow-screen.ts';
import type { Screen } from './screen.ts';

/** What is known of the meeting, and how far that can be relied on. */
export interface Following {
  readonly screen: Screen | null;
  /** Milliseconds by which the server's clock is ahead of this device's. */
  readonly ahead: number;
  /** False: what is shown was heard before the server was lost. */
  readonly isThere: boolean;
  readonly isUnknown: boolean;
}

const nothing: Following = { screen: null, ahead: 0, isThere: true, isUnknown: false };

/** Follows a meeting; what was heard last stays while the server is away. */
export function useScreen(meeting: string | null): Following {
  const [following, setFollowing] = useState<Following>(nothing);
  useEffect(() => {
    if (meeting === null) return undefined;
    return followScreen(meeting, {
      onView: (screen, ahead) => setFollowing({ screen, ahead, isThere: true, isUnknown: false }),
      onContact: (isThere) =>
        setFollowing((now) => (now.isThere === isThere ? now : { ...now, isThere })),
      onUnknown: () => setFollowing((now) => ({ ...now, isUnknown: true })),
    });
  }, [meeting]);
  return following;
}
