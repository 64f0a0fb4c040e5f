import { change, type Next, stay, type VoterEvent } from './events.ts';
import { summaryScreen } from './marking.ts';
import { completeMarks, type FreshBallot, type VoterState } from './state.ts';

type TestingEvent = Extract<
  VoterEvent,
  { readonly type: 'made' | 'test' | 'end-test' | 'revealed' | 'broken' }
>;

function isSame(left: readonly number[], right: readonly number[] | null): boolean {
  return right !== null && left.length === right.length && left.every((one, i) => one === right[i]);
}

/** A ballot is of use only where it is waited for, and only with the marks as they are now. */
function afterMaking(state: VoterState, ballot: FreshBallot, marks: readonly number[]): Next {
  const { step, slip } = state;
  const isOurs =
    slip?.is === 'known' && ballot.poll === slip.poll && isSame(marks, completeMarks(state));
  if (!isOurs) return stay(state);
  if (step.at === 'summary' && step.ballot === null) {
    return change(state, { step: { at: 'summary', ballot } });
  }
  if (step.at === 'casting' && step.ballot === null) {
    const { seed: _, ...sent } = ballot;
    return change(
      state,
      { step: { ...step, ballot: sent } },
      { do: 'send', ballot: sent, afterSeconds: 0 },
    );
  }
  return stay(state);
}

/**
 * Testing a ballot (检验). Its tracking code stood on the screen before the voter chose to test it, so the
 * device could not know. From here no way leads to casting it: the step holds its code only, and the
 * summary makes another.
 */
export function afterTesting(state: VoterState, event: TestingEvent): Next {
  const { step } = state;
  switch (event.type) {
    case 'made':
      return afterMaking(state, event.ballot, event.marks);
    case 'test': {
      const marks = completeMarks(state);
      if (step.at !== 'summary' || step.ballot === null || marks === null) return stay(state);
      const { ballot } = step;
      return change(
        state,
        { step: { at: 'test', code: ballot.code, revealed: null } },
        { do: 'reveal', ballot, marks },
      );
    }
    case 'revealed':
      return step.at === 'test'
        ? change(state, { step: { ...step, revealed: event.text } })
        : stay(state);
    case 'end-test':
      return step.at === 'test'
        ? summaryScreen({ ...state, step: { at: 'summary', ballot: null } })
        : stay(state);
    case 'broken': {
      const isSafe = step.at === 'casting' && step.ballot !== null;
      if (isSafe || step.at === 'receipt' || step.at === 'doubt') return stay(state);
      const { detail } = event;
      return change(state, {
        slip: null,
        marks: [],
        step: { at: 'ended', ending: { is: 'cannot-encrypt', detail } },
      });
    }
  }
}
