import {
  documentOf,
  findingsOf,
  shanghai,
  stations,
  storyUntil,
} from '../../campaign/testing/story.ts';
import { campaignSentence } from '../../words/campaign.ts';
import { namesOf } from '../../words/campaign-names.ts';
import { checklistOf } from '../checklist.ts';
import { presenceOf } from '../presence.ts';
import { countOf, draftOf } from './bodies.ts';
import {
  announceAndEnd,
  balance,
  closingOf,
  confirm,
  countPaper,
  decrypt,
  endStep,
  invite,
  openingOf,
  planned,
  pollsReady,
  startStep,
  stepsBefore,
  testDecryptions,
} from './hold.ts';
import type { MeetingStory } from './meeting-story.ts';

/**
 * The stations of the city in one meeting, with the plan's numbers: 100 representatives, half of them
 * service recipients; 80 draw a slip of 120 printed, 20 take paper.
 */

/** The one electronic poll. */
export const poll = draftOf('stations').polls[0]?.poll ?? '';

/** What the checklist says in Chinese, milestone by milestone. */
export function missing(held: MeetingStory) {
  const views = { campaign: held.story.campaign(), others: [] };
  const names = namesOf(held.story.campaign());
  return checklistOf(held.meeting(), views, shanghai(held.story.now())).map(
    ({ milestone, unmet }) => [milestone, unmet.map((each) => campaignSentence(each, names).zh)],
  );
}

const presence = (held: MeetingStory) => presenceOf(held.meeting(), held.story.campaign());

/** Sixty satisfied, twelve fairly so, four average, one not, one abstaining: 78 voters. */
const row = [60, 12, 4, 1, 1];

const sheetItems = [
  {
    item: 'overall',
    grades: { satisfied: 10, fairlySatisfied: 5, average: 2, dissatisfied: 1 },
    abstained: 0,
    invalid: { severalMarks: 1 },
  },
];

/** Holds it from the planning to its end, and keeps what was missing and who was there on the way. */
export function holdWholeMeeting() {
  const story = storyUntil('inspected');
  story.on('2026-10-10 08:30');
  story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });

  const held = planned(story, 'stations', stations);
  const empty = missing(held);
  pollsReady(held, 120);
  const persons = invite(held);
  held.act('recuse-representative', 'office', { person: 'director-of-east', unit: 'east' });
  const prepared = missing(held);

  story.on('2026-10-10 09:00');
  for (const person of persons.slice(0, 99))
    held.act('sign-in-representative', 'office', { person });
  const oneMissing = presence(held);
  held.act('sign-in-representative', 'office', { person: 'p100' });
  for (const [place, person] of persons.entries())
    held.act('serve-representative', 'office', {
      person,
      with: place < 80 ? (place < 5 ? 'tablet' : 'slip') : 'paper',
      correction: null,
    });
  const full = presence(held);

  for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
  stepsBefore(held, 'vote', (step, unit) => {
    if (step.holds !== 'questions' || unit !== 'east') return;
    held.act('ask-question', 'chair', {
      question: 'q1',
      unit,
      category: 'serviceRecipient',
      text: documentOf('question'),
    });
    held.act('answer-question', 'chair', {
      question: 'q1',
      answer: documentOf('answer'),
      speaker: 'person-2',
    });
    held.act('make-promise', 'chair', {
      promise: 'late-opening',
      unit,
      question: 'q1',
      text: documentOf('promise'),
      owner: 'person-2',
      due: '2026-11-30',
    });
  });

  story.on('2026-10-10 10:30');
  startStep(held, 'voting');
  balance(held, 40);
  testDecryptions(held);
  const ready = missing(held);
  const [opened, pollOpened] = held.act('open-vote', 'chair', openingOf(held));
  held.act('record-ballot-tests', 'scrutineer-1', { poll, tested: 5, differing: 0 });
  story.on('2026-10-10 10:45');
  held.act('close-vote', 'chair', closingOf(held, 78));
  endStep(held, 'voting');

  for (const unit of stations) countPaper(held, countOf(unit, { returned: 19, items: sheetItems }));
  decrypt(held, poll, [row, row, row]);
  const counted = missing(held);
  confirm(held);
  story.on('2026-10-10 11:00');
  announceAndEnd(held);
  return { story, held, empty, prepared, oneMissing, full, ready, counted, opened, pollOpened };
}
