import type { Actor, StoredAct } from '../../acts/act.ts';
import { type Role, roleNames } from '../../acts/role.ts';
import { accountId, meetingId } from '../../acts/values.ts';
import type { Decision } from '../../campaign/decision.ts';
import type { CampaignReason } from '../../campaign/reasons.ts';
import { type Story, shanghai } from '../../campaign/testing/story.ts';
import { campaignSentence } from '../../words/campaign.ts';
import { namesOf } from '../../words/campaign-names.ts';
import { applyMeeting, concernsMeeting, replayMeeting } from '../apply.ts';
import { type MeetingCommandType, readMeetingCommand } from '../command.ts';
import { decideMeeting, messagesToSign, type ToSign } from '../decide.ts';
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
export class Refused extends Error {}

function actorOf(by: By): Actor {
  const role = roleNames.find((each) => by === each || by.startsWith(`${each}-`)) as Role;
  return { role, account: accountId.parse(`acc-${by}`) };
}

/** The story of one meeting; it begins with `plan-meeting`, or goes on where the log has it. */
export function meetingStory(story: Story, id: string, others: readonly MeetingStory[] = []) {
  const branded = meetingId.parse(id);
  let meeting: Meeting | null = replayMeeting(branded, story.acts);
  const views = () => ({
    campaign: story.campaign(),
    others: others.map((each) => each.meeting()),
  });
  const read = (type: MeetingCommandType, by: By, body: unknown) => {
    const command = readMeetingCommand({ type, actor: actorOf(by), body });
    if (!command.ok) throw new Error(`${type}: ${JSON.stringify(command.faults)}`);
    return command.command;
  };
  const ask: MeetingStory['ask'] = (type, by, body) =>
    decideMeeting(meeting, views(), read(type, by, body), shanghai(story.now()));
  const held: MeetingStory = {
    id,
    story,
    meeting: () => {
      if (meeting === null) throw new Error(`${id} is not planned`);
      return meeting;
    },
    ask,
    act: (type, by, body) => {
      const decision = ask(type, by, body);
      if (!decision.ok) {
        const names = namesOf(story.campaign());
        const sentences = decision.unmet.map((reason) => campaignSentence(reason, names).zh);
        throw new Refused(`${type}: ${sentences.join(' ')}`);
      }
      const acts = story.append(decision.acts);
      for (const act of acts)
        if (concernsMeeting(act, branded)) meeting = applyMeeting(meeting, act);
      return acts;
    },
    unmet: (type, by, body) => {
      const decision = ask(type, by, body);
      return decision.ok ? [] : decision.unmet;
    },
    toSign: (type, by, body) =>
      messagesToSign(meeting, views(), read(type, by, body), shanghai(story.now())),
  };
  return held;
}
