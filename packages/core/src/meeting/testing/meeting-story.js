import { roleNames } from '../../acts/role.js';
import { accountId, meetingId } from '../../acts/values.js';
import { shanghai } from '../../campaign/testing/story.js';
import { campaignSentence } from '../../words/campaign.js';
import { namesOf } from '../../words/campaign-names.js';
import { applyMeeting, concernsMeeting, replayMeeting } from '../apply.js';
import { readMeetingCommand } from '../command.js';
import { decideMeeting, messagesToSign } from '../decide.js';
/** Thrown where a story asks for what the rules refuse. */
export class Refused extends Error {
}
function actorOf(by) {
    const role = roleNames.find((each) => by === each || by.startsWith(`${each}-`));
    return { role, account: accountId.parse(`acc-${by}`) };
}
/** The story of one meeting; it begins with `plan-meeting`, or goes on where the log has it. */
export function meetingStory(story, id, others = []) {
    const branded = meetingId.parse(id);
    let meeting = replayMeeting(branded, story.acts);
    const views = () => ({
        campaign: story.campaign(),
        others: others.map((each) => each.meeting()),
    });
    const read = (type, by, body) => {
        const command = readMeetingCommand({ type, actor: actorOf(by), body });
        if (!command.ok)
            throw new Error(`${type}: ${JSON.stringify(command.faults)}`);
        return command.command;
    };
    const ask = (type, by, body) => decideMeeting(meeting, views(), read(type, by, body), shanghai(story.now()));
    const held = {
        id,
        story,
        meeting: () => {
            if (meeting === null)
                throw new Error(`${id} is not planned`);
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
                if (concernsMeeting(act, branded))
                    meeting = applyMeeting(meeting, act);
            return acts;
        },
        unmet: (type, by, body) => {
            const decision = ask(type, by, body);
            return decision.ok ? [] : decision.unmet;
        },
        toSign: (type, by, body) => messagesToSign(meeting, views(), read(type, by, body), shanghai(story.now())),
    };
    return held;
}
//# sourceMappingURL=meeting-story.js.map