import { type Story } from '../../campaign/testing/story.ts';
import type { PlanStep } from '../../rulebook/plan/plan.ts';
import { type MeetingStory } from './meeting-story.ts';
/** A meeting held part by part, so that a test can stop where its own story begins. */
/** Planned, with officers and their keys. */
export declare function planned(story: Story, meeting: string, units: readonly string[], change?: object): MeetingStory;
/** Registers the trustees' keys of one poll and settles them. */
export declare function keysReady(held: MeetingStory, poll: string): void;
/** Polls drafted, keys ready, slips in the box. */
export declare function pollsReady(held: MeetingStory, printed: number): void;
/** Everybody invited. */
export declare function invite(held: MeetingStory, panel?: Readonly<Record<string, number>>, partOf?: (place: number) => string | null): readonly string[];
/** Everybody signs in and is served, each with what `withOf` says for the place in the row. */
export declare function serve(held: MeetingStory, persons: readonly string[], withOf: (place: number) => string): void;
/** Holds every step that comes before the one that holds something; `inside` acts within each turn. */
export declare function stepsBefore(held: MeetingStory, holds: PlanStep['holds'], inside?: (step: PlanStep, unit: string | null) => void): void;
/** Starts the step of the vote or of the result. */
export declare function startStep(held: MeetingStory, step: string): void;
export declare function endStep(held: MeetingStory, step: string): void;
/** The rest of the box is voided and the balance signed. */
export declare function balance(held: MeetingStory, voided: number | null): void;
/** Test decryptions of the polls that are due. */
export declare function testDecryptions(held: MeetingStory): void;
/** The body that opens what is due. */
export declare function openingOf(held: MeetingStory): {
    polls: {
        poll: string & import("zod").$brand<"PollId">;
        electorate: number;
        setup: string;
        signatures: {
            account: string;
            signature: string;
        }[];
    }[];
    signatures: {
        account: string;
        signature: string;
    }[];
};
/** The body that closes every open poll, with so many voters in each. */
export declare function closingOf(held: MeetingStory, voters: number): {
    polls: {
        poll: string & import("zod").$brand<"PollId">;
        endBallots: string;
        ballots: number;
        voters: number;
        signatures: {
            account: string;
            signature: string;
        }[];
    }[];
    signatures: {
        account: string;
        signature: string;
    }[];
};
/** A checkpoint, the tally, both decryptions and the counts of a closed poll. */
export declare function decrypt(held: MeetingStory, poll: string, counts: readonly (readonly number[])[]): void;
/** Both tellers enter a count and sign it. */
export declare function countPaper(held: MeetingStory, count: {
    readonly unit: string;
}): void;
export declare function signSheet(held: MeetingStory, unit: string, change?: object): void;
/** Two scrutineers confirm the result. */
export declare function confirm(held: MeetingStory): void;
/** Announces every unit inside its step, holds the steps after it, and ends the meeting. */
export declare function announceAndEnd(held: MeetingStory): void;
/** A meeting on paper until its vote is open: everybody has a sheet. */
export declare function votingOnPaper(story: Story, meeting: string, units: readonly string[]): MeetingStory;
/** A meeting on paper until its vote is closed. */
export declare function votedOnPaper(story: Story, meeting: string, units: readonly string[]): MeetingStory;
/** A whole meeting on paper, every unit with the sound count, or with six satisfied of few. */
export declare function holdOnPaper(story: Story, meeting: string, units: readonly string[]): MeetingStory;
/** A mixed meeting until its vote may open: `drawn` persons with slips of `printed`, the others on paper. */
export declare function readyToOpen(story: Story, meeting: string, units: readonly string[], { printed, drawn }?: {
    drawn?: number | undefined;
    printed?: number | undefined;
}): MeetingStory;
