import { change, type Next, stay, type VoterEvent } from './events.ts';
import { completeMarks, missingMarks, type Place, type VoterState } from './state.ts';
import { isOpen, unitsOf } from './vote-info.ts';

type MarkingEvent = Extract<
  VoterEvent,
  { readonly type: 'begin' | 'mark' | 'next' | 'visit' | 'go-back' | 'went-to' }
>;

/** Screens that a voter may go to and fro between. */
function isMarking({ step }: VoterState): boolean {
  return step.at === 'start' || step.at === 'unit' || step.at === 'summary';
}

function mayMark(state: VoterState): boolean {
  return (
    isMarking(state) && state.info !== null && isOpen(state.info) && state.slip?.is === 'known'
  );
}

/** Which unit a question belongs to, by the unit's number. */
function unitOfQuestion(state: VoterState, question: number): number {
  if (state.info === null) return 0;
  return unitsOf(state.info).findIndex(({ questions }) => questions.indexOf(question) >= 0);
}

function unitScreen(state: VoterState, unit: number, showsMissing = false): Next {
  if (!mayMark(state) || state.info === null) return stay(state);
  const last = unitsOf(state.info).length - 1;
  if (unit < 0) return change(state, { step: { at: 'start' } });
  if (unit > last) return summaryScreen(state);
  return change(state, { step: { at: 'unit', unit, showsMissing } });
}

/** The summary, where the ballot is made while the voter reads; or the first unit that misses a mark. */
export function summaryScreen(state: VoterState): Next {
  const marks = completeMarks(state);
  if (!mayMark(state) || state.slip?.is !== 'known') return stay(state);
  if (marks === null) {
    const [first = 0] = missingMarks(state);
    return unitScreen(state, unitOfQuestion(state, first), true);
  }
  const { text, poll } = state.slip;
  return change(
    state,
    { step: { at: 'summary', ballot: null } },
    { do: 'make', text, poll, marks },
  );
}

function afterNext(state: VoterState): Next {
  const { step, info } = state;
  if (step.at !== 'unit' || info === null) return stay(state);
  const questions = unitsOf(info)[step.unit]?.questions ?? [];
  const missing = missingMarks(state);
  if (questions.some((question) => missing.indexOf(question) >= 0)) {
    return change(state, { step: { ...step, showsMissing: true } });
  }
  // From a unit that was come back to, straight to the summary when nothing is missing any more.
  return missing.length === 0 ? summaryScreen(state) : unitScreen(state, step.unit + 1);
}

function afterMark(state: VoterState, question: number, answer: number): Next {
  const { step, info, slip } = state;
  if (step.at !== 'unit' || info === null || slip?.is !== 'known') return stay(state);
  const answers = slip.election[question]?.answers.length ?? 0;
  const isHere = (unitsOf(info)[step.unit]?.questions ?? []).indexOf(question) >= 0;
  if (!isHere || answer < 0 || answer >= answers) return stay(state);
  const marks = info.questions.map((_, index) =>
    index === question ? answer : (state.marks[index] ?? null),
  );
  return change(state, { marks });
}

/** A screen to come back to, where the voter may mark now. */
export function goTo(state: VoterState, place: Place): Next {
  if (!mayMark(state)) return stay(state);
  if (place === 'start') return change(state, { step: { at: 'start' } });
  return place === 'summary' ? summaryScreen(state) : unitScreen(state, place.unit);
}

/** The unit to begin with: the first that misses a mark. */
function afterBegin(state: VoterState): Next {
  const [first] = missingMarks(state);
  return first === undefined
    ? summaryScreen(state)
    : unitScreen(state, unitOfQuestion(state, first));
}

function afterGoingBack(state: VoterState): Next {
  const { step, info } = state;
  if (info === null) return stay(state);
  if (step.at === 'unit') return unitScreen(state, step.unit - 1);
  if (step.at === 'summary') return unitScreen(state, unitsOf(info).length - 1);
  return stay(state);
}

/** Marking units, one a screen, until the summary. */
export function afterMarking(state: VoterState, event: MarkingEvent): Next {
  switch (event.type) {
    case 'begin':
      return state.step.at === 'start' ? afterBegin(state) : stay(state);
    case 'mark':
      return afterMark(state, event.question, event.answer);
    case 'next':
      return afterNext(state);
    case 'visit':
      return unitScreen(state, event.unit);
    case 'go-back':
      return afterGoingBack(state);
    case 'went-to':
      return goTo(state, event.place);
  }
}
