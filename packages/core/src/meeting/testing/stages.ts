import { findingsOf, startStory, stations, storyUntil } from '../../campaign/testing/story.ts';
import { countOf, draftOf } from './bodies.ts';
import {
  closingOf,
  confirm,
  countPaper,
  decrypt,
  endStep,
  invite,
  openingOf,
  planned,
  pollsReady,
  readyToOpen,
  startStep,
} from './hold.ts';
import { type MeetingStory, meetingStory } from './meeting-story.ts';

/** The stations' meeting at moments of its day, each told once and handed out as a copy to go on from. */

/** The one poll of the stations' meeting, and its first spare. */
export const poll = draftOf('stations').polls[0]?.poll ?? '';
export const spare = draftOf('stations').polls[0]?.spares[0] ?? '';

export const row = [60, 12, 4, 1, 1];

/** A count of the twenty sheets of paper: nineteen returned, one of them invalid. */
export function twentySheets(unit: string, change: object = {}) {
  const grades = { satisfied: 10, fairlySatisfied: 5, average: 2, dissatisfied: 1 };
  const item = { item: 'overall', grades, abstained: 0, invalid: { severalMarks: 1 } };
  return countOf(unit, { returned: 19, items: [item], ...change });
}

/** October: phase 4 is open, nothing else. */
export function october() {
  const story = storyUntil('inspected');
  story.on('2026-10-10 09:00');
  story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });
  return story;
}

const stages = {
  planned: () => planned(october(), 'stations', stations),
  atDesk: () => {
    const held = stage('planned');
    pollsReady(held, 120);
    invite(held);
    return held;
  },
  ready: () => {
    const story = october();
    for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
    return readyToOpen(story, 'stations', stations);
  },
  open: () => {
    const held = stage('ready');
    held.act('open-vote', 'chair', openingOf(held));
    return held;
  },
  closed: () => {
    const held = stage('open');
    held.act('close-vote', 'chair', closingOf(held, 78));
    endStep(held, 'voting');
    return held;
  },
  /** The sheets of paper are counted and signed. */
  sheets: () => {
    const held = stage('closed');
    for (const unit of stations) countPaper(held, twentySheets(unit));
    return held;
  },
  counted: () => {
    const held = stage('sheets');
    decrypt(held, poll, [row, row, row]);
    return held;
  },
  announcing: () => {
    const held = stage('counted');
    confirm(held);
    startStep(held, 'result');
    return held;
  },
} as const;

type Stage = keyof typeof stages;

const told = new Map<Stage, MeetingStory>();

/** The stations' meeting at a moment, as a copy. */
export function stage(name: Stage): MeetingStory {
  const held = told.get(name) ?? stages[name]();
  told.set(name, held);
  return meetingStory(startStory(held.story), held.id);
}
