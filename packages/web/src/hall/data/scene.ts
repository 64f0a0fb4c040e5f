import type { Screen, ShownMeeting } from './screen.ts';

/** What the screen shows, by how far the meeting is. */
export type Scene =
  | { readonly kind: 'calledOff' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'step'; readonly step: string; readonly unit: string | null }
  | { readonly kind: 'howToVote' }
  | { readonly kind: 'voting' }
  | { readonly kind: 'counting' }
  | { readonly kind: 'results' }
  | { readonly kind: 'statement'; readonly step: string; readonly unit: string | null }
  | { readonly kind: 'ended' };

type Step = ShownMeeting['steps'][number];

function stepOf({ steps }: ShownMeeting, id: string | undefined): Step | null {
  return steps.find((step) => step.id === id) ?? null;
}

/** Steps after the one in which results are announced. */
function isAfterResult({ steps }: ShownMeeting, step: Step): boolean {
  const result = steps.findIndex(({ holds }) => holds === 'result');
  return result >= 0 && steps.indexOf(step) > result;
}

function sceneOfVote({ vote }: ShownMeeting): Scene {
  switch (vote.state) {
    case 'open':
      return { kind: 'voting' };
    case 'closed':
      return vote.isInterrupted ? { kind: 'howToVote' } : { kind: 'counting' };
    case 'unopened':
      return { kind: 'howToVote' };
  }
}

/** Between two steps: what was reached last. */
function sceneBetween(meeting: ShownMeeting): Scene {
  if (meeting.results.length > 0) return { kind: 'results' };
  if (meeting.vote.state !== 'unopened') return sceneOfVote(meeting);
  return { kind: 'welcome' };
}

/**
 * The scene that a meeting is in. A result is shown from its announcement on; a vote that is open goes
 * before everything else.
 */
export function sceneOf({ meeting }: Pick<Screen, 'meeting'>): Scene {
  if (meeting.calledOff !== null) return { kind: 'calledOff' };
  if (meeting.vote.state === 'open') return { kind: 'voting' };
  if (meeting.ended !== null) return { kind: 'ended' };
  const { running } = meeting;
  const step = stepOf(meeting, running?.step);
  if (running === null || step === null) return sceneBetween(meeting);
  if (step.holds === 'vote') return sceneOfVote(meeting);
  if (step.holds === 'result')
    return meeting.results.length > 0 ? { kind: 'results' } : { kind: 'counting' };
  const { unit } = running;
  if (step.of === 'unit' && isAfterResult(meeting, step))
    return { kind: 'statement', step: step.id, unit };
  return { kind: 'step', step: step.id, unit };
}
