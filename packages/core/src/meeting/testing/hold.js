import { fullPanel } from '../../campaign/testing/story.js';
import { pollsToOpen } from '../../poll/poll-gate.js';
import { countOf, draftOf, hexOf, listsOf, meetingOf, minutes, officers, personsOf, signaturesOf, } from './bodies.js';
import { meetingStory } from './meeting-story.js';
/** A meeting held part by part, so that a test can stop where its own story begins. */
/** Planned, with officers and their keys. */
export function planned(story, meeting, units, change = {}) {
    const held = meetingStory(story, meeting);
    held.act('plan-meeting', 'office', meetingOf(meeting, units, change));
    held.act('name-meeting-officers', 'office', { ...officers, correction: null });
    const signing = ['chair', 'scrutineer-1', 'scrutineer-2', 'scrutineer-3', 'teller-1', 'teller-2'];
    for (const by of signing)
        held.act('list-officer-key', by, { key: hexOf(by), correction: null });
    return held;
}
/** Registers the trustees' keys of one poll and settles them. */
export function keysReady(held, poll) {
    for (const by of ['trustee-1', 'trustee-2'])
        held.act('register-trustee-key', by, {
            poll,
            key: hexOf(`${by} ${poll}`),
            proof: `sha256:${hexOf(`proof ${by} ${poll}`)}`,
        });
    held.act('settle-keys', 'office', { poll, publicKey: hexOf(`key ${poll}`) });
}
/** Polls drafted, keys ready, slips in the box. */
export function pollsReady(held, printed) {
    const draft = draftOf(held.id);
    held.act('draft-polls', 'office', draft);
    keysReady(held, draft.polls[0]?.poll ?? '');
    held.act('record-slips', 'scrutineer-1', {
        part: null,
        printed,
        lists: listsOf(held.id),
        makers: 2,
    });
}
/** Everybody invited. */
export function invite(held, panel = fullPanel, partOf) {
    const persons = personsOf(panel, partOf);
    held.act('invite-representatives', 'office', { persons });
    return persons.map(({ person }) => person);
}
/** Everybody signs in and is served, each with what `withOf` says for the place in the row. */
export function serve(held, persons, withOf) {
    for (const [place, person] of persons.entries()) {
        held.act('sign-in-representative', 'office', { person });
        held.act('serve-representative', 'office', {
            person,
            with: withOf(place),
            correction: null,
        });
    }
}
/** The turns of a step: its units, or the meeting once. */
function turnsOf(held, step) {
    return step.of === 'meeting' ? [null] : held.meeting().particulars.units;
}
/** Holds every step that comes before the one that holds something; `inside` acts within each turn. */
export function stepsBefore(held, holds, inside = () => { }) {
    const { steps } = held.story.campaign().plan;
    const until = steps.findIndex((step) => step.holds === holds);
    holdSteps(held, steps.slice(0, until), inside);
}
/** Holds every step after the one that holds the result. */
function stepsAfterResult(held) {
    const { steps } = held.story.campaign().plan;
    holdSteps(held, steps.slice(steps.findIndex((step) => step.holds === 'result') + 1));
}
function holdSteps(held, steps, inside = () => { }) {
    for (const step of steps)
        for (const unit of turnsOf(held, step)) {
            held.act('start-step', 'chair', { step: step.id, unit, speaker: 'person-1' });
            inside(step, unit);
            held.act('end-step', 'chair', { step: step.id, unit, minutes });
        }
}
/** Starts the step of the vote or of the result. */
export function startStep(held, step) {
    held.act('start-step', 'chair', { step, unit: null, speaker: 'person-1' });
}
export function endStep(held, step) {
    held.act('end-step', 'chair', { step, unit: null, minutes });
}
/** The rest of the box is voided and the balance signed. */
export function balance(held, voided) {
    if (voided !== null)
        held.act('void-box', 'scrutineer-1', {
            part: null,
            voided,
            lists: listsOf(held.id),
            correction: null,
        });
    held.act('sign-slip-balance', 'scrutineer-1', {
        explanation: null,
        signatures: signaturesOf('scrutineer-1', 'scrutineer-2'),
    });
}
/** Test decryptions of the polls that are due. */
export function testDecryptions(held) {
    for (const { poll } of pollsToOpen(held.meeting()))
        for (const by of ['trustee-1', 'trustee-2'])
            held.act('record-test-decryption', by, { poll });
}
/** The body that opens what is due. */
export function openingOf(held) {
    const signatures = signaturesOf('chair');
    const polls = pollsToOpen(held.meeting()).map(({ poll, electorate }) => ({
        poll,
        electorate,
        setup: hexOf(`setup ${poll}`),
        signatures,
    }));
    return { polls, signatures };
}
/** The body that closes every open poll, with so many voters in each. */
export function closingOf(held, voters) {
    const signatures = signaturesOf('chair');
    const open = [...held.meeting().electronic.polls.values()].filter(({ state }) => state === 'open');
    const polls = open.map(({ id }) => ({
        poll: id,
        endBallots: hexOf(`end ${id}`),
        ballots: voters + 1,
        voters,
        signatures,
    }));
    return { polls, signatures };
}
/** A checkpoint, the tally, both decryptions and the counts of a closed poll. */
export function decrypt(held, poll, counts) {
    const tallied = held.meeting().electronic.polls.get(poll)?.voters;
    held.act('cover-closing', 'chair', {
        poll,
        size: held.story.acts.length,
        checkpoint: `sha256:${hexOf('checkpoint')}`,
    });
    held.act('record-tally', 'chair', { poll, encryptedTally: hexOf('tally'), tallied });
    for (const by of ['trustee-1', 'trustee-2'])
        held.act('accept-decryption', by, {
            poll,
            partialDecryption: hexOf(`${by} ${poll}`),
            strongProofs: `sha256:${hexOf('strong')}`,
        });
    held.act('record-poll-result', 'trustee-2', { poll, result: hexOf(`result ${poll}`), counts });
}
/** Both tellers enter a count and sign it. */
export function countPaper(held, count) {
    for (const by of ['teller-1', 'teller-2'])
        held.act('enter-count', by, count);
    signSheet(held, count.unit);
}
export function signSheet(held, unit, change = {}) {
    held.act('sign-count-sheet', 'teller-1', {
        unit,
        part: null,
        signatures: signaturesOf('teller-1', 'teller-2'),
        correction: null,
        ...change,
    });
}
/** Two scrutineers confirm the result. */
export function confirm(held) {
    for (const by of ['scrutineer-1', 'scrutineer-2'])
        held.act('confirm-result', by, { signatures: signaturesOf(by) });
}
/** Announces every unit inside its step, holds the steps after it, and ends the meeting. */
export function announceAndEnd(held) {
    startStep(held, 'result');
    for (const unit of held.meeting().particulars.units)
        held.act('announce-result', 'chair', { unit, correction: null });
    endStep(held, 'result');
    stepsAfterResult(held);
    held.act('end-meeting', 'chair', { minutes });
}
const smallPanel = { serviceRecipient: 4, deputy: 2 };
/** A panel that just meets the rule of the story's campaign. */
function enoughFor(story) {
    return story.campaign().scheme.panel.minimum <= 6 ? smallPanel : fullPanel;
}
/** A meeting on paper until its vote is open: everybody has a sheet. */
export function votingOnPaper(story, meeting, units) {
    const held = planned(story, meeting, units, { ballots: 'paper' });
    serve(held, invite(held, enoughFor(story)), () => 'paper');
    stepsBefore(held, 'vote');
    startStep(held, 'voting');
    balance(held, null);
    held.act('open-vote', 'chair', openingOf(held));
    return held;
}
/** A meeting on paper until its vote is closed. */
export function votedOnPaper(story, meeting, units) {
    const held = votingOnPaper(story, meeting, units);
    held.act('close-vote', 'chair', closingOf(held, 0));
    endStep(held, 'voting');
    return held;
}
/** A whole meeting on paper, every unit with the sound count, or with six satisfied of few. */
export function holdOnPaper(story, meeting, units) {
    const held = votedOnPaper(story, meeting, units);
    const isSmall = enoughFor(story) === smallPanel;
    const items = [{ item: 'overall', grades: { satisfied: 6 }, abstained: 0, invalid: {} }];
    for (const unit of units)
        countPaper(held, countOf(unit, isSmall ? { returned: 6, items } : {}));
    confirm(held);
    announceAndEnd(held);
    return held;
}
/** A mixed meeting until its vote may open: `drawn` persons with slips of `printed`, the others on paper. */
export function readyToOpen(story, meeting, units, { printed = 120, drawn = 80 } = {}) {
    const held = planned(story, meeting, units);
    pollsReady(held, printed);
    serve(held, invite(held), (place) => (place < drawn ? 'slip' : 'paper'));
    stepsBefore(held, 'vote');
    startStep(held, 'voting');
    balance(held, printed - drawn);
    testDecryptions(held);
    return held;
}
//# sourceMappingURL=hold.js.map