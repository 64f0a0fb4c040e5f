import { change, type Next, stay, type VoterEvent } from './events.ts';
import { findSlip } from './slips.ts';
import type { Ballot, Ending, Receipt, Step, VoterState } from './state.ts';
import { openPolls } from './vote-info.ts';

type SendingEvent = Extract<
  VoterEvent,
  {
    readonly type:
      | 'cast'
      | 'accepted'
      | 'unsent'
      | 'busy'
      | 'poll-closed'
      | 'refused'
      | 'counter'
      | 'uncounted'
      | 'board'
      | 'send-mine'
      | 'keep-other';
  }
>;

/** Ends the visit: secret and marks are gone. */
function end(state: VoterState, ending: Ending): Next {
  return change(state, { slip: null, marks: [], step: { at: 'ended', ending } });
}

/** The receipt: secret and marks are gone. */
function finish(state: VoterState, receipt: Receipt): Next {
  const step: Step = { at: 'receipt', receipt, replacedBy: null, isListed: null };
  return change(state, { slip: null, marks: [], step });
}

function send(ballot: Ballot, afterSeconds = 0) {
  return { do: 'send', ballot, afterSeconds } as const;
}

/** 投票: once. Without a ballot yet it is sent as soon as it is made. */
function afterCast(state: VoterState): Next {
  const { step } = state;
  if (step.at !== 'summary') return stay(state);
  const casting = { at: 'casting', attempt: 0, trouble: null } as const;
  if (step.ballot === null) return change(state, { step: { ...casting, ballot: null } });
  const { seed: _, ...ballot } = step.ballot;
  return change(state, { step: { ...casting, ballot } }, send(ballot));
}

/** The answer did not come, so whether the ballot arrived is unknown: the counter is asked before a repeat. */
function afterSilence(state: VoterState): Next {
  const { step } = state;
  if (step.at !== 'casting' || step.ballot === null) return stay(state);
  const attempt = step.attempt + 1;
  return change(
    state,
    { step: { ...step, attempt, trouble: { is: 'connection' } } },
    { do: 'count', ballot: step.ballot, attempt },
  );
}

/**
 * The counter before a repeat. As it was: nothing arrived, so the ballot is sent again. Higher: either this
 * ballot arrived and its receipt was lost, or the slip was used elsewhere; only the voter knows.
 */
function afterCounting(state: VoterState, credential: string, counter: number): Next {
  const { step, slip } = state;
  if (step.at === 'receipt') {
    const { receipt } = step;
    const isMore = receipt.credential === credential && counter > (receipt.counter ?? counter);
    return isMore ? change(state, { step: { ...step, replacedBy: counter } }) : stay(state);
  }
  if (step.at !== 'casting' || step.ballot === null || slip?.is !== 'known') return stay(state);
  if (step.ballot.credential !== credential) return stay(state);
  if (counter > slip.counter) return change(state, { step: { at: 'doubt', ballot: step.ballot } });
  return change(state, {}, send(step.ballot));
}

/** The poll takes no ballots: the vote closed, or it was voided and another poll takes its place. */
function afterClosing(state: VoterState): Next {
  const { step, info, slip } = state;
  if (step.at !== 'casting' || step.ballot === null) return stay(state);
  const { poll, code } = step.ballot;
  const hasSuccessor = info !== null && openPolls(info).some((one) => one.poll !== poll);
  if (hasSuccessor && slip !== null) {
    const again: VoterState = {
      ...state,
      slip: { is: 'read', text: slip.text },
      step: { at: 'start' },
    };
    return { state: again, effects: findSlip(again) };
  }
  if (step.attempt === 0) return end(state, { is: 'closed-unsent' });
  return change(state, {}, { do: 'read-board', poll, code });
}

function afterBoard(state: VoterState, code: string, isListed: boolean | null): Next {
  const { step } = state;
  if (step.at === 'receipt' && step.receipt.code === code && isListed !== null) {
    return change(state, { step: { ...step, isListed } });
  }
  if (step.at !== 'casting' || step.ballot?.code !== code) return stay(state);
  if (isListed === null) return end(state, { is: 'closed-unsure', code });
  if (!isListed) return end(state, { is: 'closed-unsent' });
  const { poll, credential } = step.ballot;
  const receipt: Receipt = {
    poll,
    credential,
    code,
    counter: null,
    signature: null,
    isGenuine: false,
  };
  const next = finish(state, receipt);
  return afterBoard(next.state, code, true);
}

function afterAccepting(state: VoterState, receipt: Receipt): Next {
  const { step } = state;
  const isOurs = step.at === 'casting' && step.ballot?.code === receipt.code;
  return isOurs ? finish(state, receipt) : stay(state);
}

/** Sending a ballot until a receipt comes, and what is learnt of it afterwards. */
export function afterSending(state: VoterState, event: SendingEvent): Next {
  const { step } = state;
  const isUnderWay = step.at === 'casting' && step.ballot !== null;
  switch (event.type) {
    case 'cast':
      return afterCast(state);
    case 'accepted':
      return afterAccepting(state, event.receipt);
    case 'unsent':
    case 'uncounted':
      return afterSilence(state);
    case 'busy':
      return isUnderWay && step.ballot !== null
        ? change(
            state,
            { step: { ...step, trouble: { is: 'busy', seconds: event.seconds } } },
            send(step.ballot, event.seconds),
          )
        : stay(state);
    case 'poll-closed':
      return afterClosing(state);
    case 'refused':
      return isUnderWay ? end(state, { is: 'refused', check: event.check }) : stay(state);
    case 'counter':
      return afterCounting(state, event.credential, event.counter);
    case 'board':
      return afterBoard(state, event.code, event.isListed);
    case 'send-mine':
      return step.at === 'doubt'
        ? change(
            state,
            { step: { at: 'casting', ballot: step.ballot, attempt: 1, trouble: null } },
            send(step.ballot),
          )
        : stay(state);
    case 'keep-other':
      return step.at === 'doubt' ? end(state, { is: 'kept-other' }) : stay(state);
  }
}
