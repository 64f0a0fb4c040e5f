import { stations } from '../../campaign/testing/story.ts';
import { pollsToOpen } from '../../poll/poll-gate.ts';
import type { MeetingCommandType } from '../command.ts';
import { dueTurns, isHeld, runningTurn } from '../turns.ts';
import { countOf, hexOf, minutes, signaturesOf } from './bodies.ts';
import { closingOf, openingOf } from './hold.ts';
import type { By, MeetingStory } from './meeting-story.ts';

/** What usually comes next in a meeting, so that tries of any kind get somewhere. */

/** A command with who gives it, as somebody may try it. */
export type Try = readonly [MeetingCommandType, By, Readonly<Record<string, unknown>>];

const digest = (text: string) => `sha256:${hexOf(text)}`;

/** The next thing that an opening needs: its step, keys, test decryptions, the balance, the opening. */
function beforeOpening(held: MeetingStory): Try | null {
  const [due] = pollsToOpen(held.meeting());
  const poll = held.meeting().electronic.polls.get((due?.poll ?? '') as never);
  if (poll === undefined) return null;
  const { id, keys, tests, state } = poll;
  const voting = { step: 'voting', unit: null };
  if (runningTurn(held.meeting()) === null)
    return ['reopen-step', 'chair', { ...voting, reason: '重新表决' }];
  const keyless = [1, 2].find((owner) => !keys.has(owner));
  if (keyless !== undefined) {
    const by = `trustee-${keyless}`;
    return ['register-trustee-key', by, { poll: id, key: hexOf(by + id), proof: digest(id) }];
  }
  if (state === 'drafted') return ['settle-keys', 'office', { poll: id, publicKey: hexOf(id) }];
  const untested = [1, 2].find((owner) => !tests.has(owner));
  if (untested !== undefined)
    return ['record-test-decryption', `trustee-${untested}`, { poll: id }];
  return ['open-vote', 'chair', openingOf(held)];
}

/** The next thing of a poll that was closed: the checkpoint, the tally, the decryptions, the counts. */
function afterClosing(held: MeetingStory): Try | null {
  const polls = [...held.meeting().electronic.polls.values()];
  if (held.meeting().vote.state === 'open') return ['close-vote', 'chair', closingOf(held, 78)];
  const poll = polls.find(({ state }) => ['closed', 'covered', 'tallied'].includes(state));
  if (poll === undefined) return null;
  const { id, state, voters, decryptions } = poll;
  const body = { poll: id, partialDecryption: hexOf('factors'), strongProofs: digest('strong') };
  if (state === 'closed')
    return [
      'cover-closing',
      'chair',
      { poll: id, size: held.story.acts.length, checkpoint: digest('checkpoint') },
    ];
  if (state === 'covered')
    return ['record-tally', 'chair', { poll: id, encryptedTally: hexOf('t'), tallied: voters }];
  for (const owner of [1, 2])
    if (!decryptions.has(owner)) return ['accept-decryption', `trustee-${owner}`, body];
  const counts = stations.map(() => [voters ?? 0, 0, 0, 0, 0]);
  return ['record-poll-result', 'trustee-1', { poll: id, result: hexOf('result'), counts }];
}

/** The next thing of the paper count and of the meeting's end. */
function afterCounting(held: MeetingStory): Try | null {
  const { paper, announced } = held.meeting();
  for (const unit of stations) {
    const count = paper.counts.get(`${unit} `);
    const entered = count?.entries.map(({ account }) => account as string) ?? [];
    const teller = ['teller-1', 'teller-2'].find((by) => !entered.includes(`acc-${by}`));
    const items = [{ item: 'overall', grades: { average: 19 }, abstained: 0, invalid: {} }];
    if (paper.state === 'closed' && teller !== undefined)
      return ['enter-count', teller, countOf(unit, { returned: 19, items })];
    const signatures = signaturesOf('teller-1', 'teller-2');
    if (paper.state === 'closed' && (count?.sheet ?? null) === null)
      return ['sign-count-sheet', 'teller-1', { unit, part: null, signatures, correction: null }];
  }
  const running = runningTurn(held.meeting());
  const unit = stations.find((each) => !announced.has(each as never));
  if (running?.step === 'result' && unit !== undefined)
    return ['announce-result', 'chair', { unit, correction: null }];
  if (running !== null)
    return ['end-step', 'chair', { step: running.step, unit: running.unit, minutes }];
  const due = dueTurns(held.meeting(), held.story.campaign()).find(
    (turn) => !isHeld(held.meeting(), turn),
  );
  if (due === undefined) return ['end-meeting', 'chair', { minutes }];
  return ['start-step', 'chair', { step: due.step.id, unit: due.unit, speaker: 'person-1' }];
}

/** What usually comes next, so that sequences get somewhere. */
export const usual: readonly ((held: MeetingStory) => Try | null)[] = [
  beforeOpening,
  beforeOpening,
  afterClosing,
  afterClosing,
  afterCounting,
  afterCounting,
  () => ['confirm-result', 'scrutineer-1', { signatures: signaturesOf('scrutineer-1') }],
  () => ['confirm-result', 'scrutineer-2', { signatures: signaturesOf('scrutineer-2') }],
];
