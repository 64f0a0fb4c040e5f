import type { StoredAct } from '../../acts/act.ts';
import type { Decision } from '../../campaign/decision.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { type Story } from '../../campaign/testing/story.ts';
import { type MeetingCommandType } from '../command.ts';
import { type ToSign } from '../decide.ts';
import type { Meeting } from '../meeting.ts';
/** Who acts: a role, with a number where the meeting names several: `chair`, `scrutineer-2`. */
export type By = string;
/** A meeting inside a campaign's story: commands in as untyped data, acts appended to the same log. */
export interface MeetingStory {
    readonly id: string;
    readonly story: Story;
    readonly meeting: () => Meeting;
    readonly act: (type: MeetingCommandType, by: By, body: unknown) => readonly StoredAct[];
    readonly ask: (type: MeetingCommandType, by: By, body: unknown) => Decision;
    readonly unmet: (type: MeetingCommandType, by: By, body: unknown) => readonly CampaignReason[];
    readonly toSign: (type: MeetingCommandType, by: By, body: unknown) => ToSign;
}
/** Thrown where a story asks for what the rules refuse. */
export declare class Refused extends Error {
}
/** The story of one meeting; it begins with `plan-meeting`, or goes on where the log has it. */
export declare function meetingStory(story: Story, id: string, others?: readonly MeetingStory[]): MeetingStory;
