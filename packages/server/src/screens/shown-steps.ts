import {
  type Campaign,
  dueTurns,
  isTurnHeld,
  type Meeting,
  type Names,
  runningTurn,
  type Turn,
} from '@pingyi/core';

/** When a turn of a step was held; who spoke is left out. */
function turnOf({ unit, started, ended }: Turn) {
  return { unit, startedAt: started.at, endedAt: ended?.at ?? null };
}

/** The steps of the meeting in the plan's order: how many turns are due, and those that were begun. */
export function shownSteps(meeting: Meeting, campaign: Campaign, names: Names) {
  const due = dueTurns(meeting, campaign);
  return campaign.plan.steps.map(({ id, of, holds, plannedMinutes }) => {
    const own = due.filter(({ step }) => step.id === id);
    return {
      id,
      name: names('step', id),
      of,
      holds,
      plannedMinutes: plannedMinutes ?? null,
      due: own.length,
      held: own.filter((turn) => isTurnHeld(meeting, turn)).length,
      turns: [...meeting.turns.values()].filter(({ step }) => step === id).map(turnOf),
    };
  });
}

/** The turn that is running now, and since when: since it was reopened, if it was. */
export function shownRunning(meeting: Meeting) {
  const turn = runningTurn(meeting);
  if (turn === null) return null;
  const { step, unit, started, reopened } = turn;
  return { step, unit, since: reopened.at(-1)?.at ?? started.at };
}

/** Questions and promises of each unit, as numbers, with the next day on which something is due. */
export function shownPromises({ particulars, questions, promises }: Meeting) {
  return particulars.units.map((unit) => {
    const made = [...promises.values()].filter((promise) => promise.unit === unit);
    const [nextDue = null] = made.map(({ due }) => due).sort();
    const asked = [...questions.values()].filter((question) => question.unit === unit);
    return {
      unit,
      questions: asked.length,
      answered: asked.filter(({ answered }) => answered !== null).length,
      promises: made.length,
      nextDue,
    };
  });
}
