import type { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import { commandBook } from '../campaign/command-book.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { type PlanMeeting, planMeetingBody } from './commands/plan.ts';
import { meetingRules } from './registry.ts';
import type { MeetingRule } from './rule.ts';

type Rule = (typeof meetingRules)[number];

/** What somebody asks of a meeting: a type, who asks, and the body of that type. */
export type MeetingCommand =
  | { readonly type: 'plan-meeting'; readonly actor: Actor; readonly body: PlanMeeting }
  | {
      readonly [Each in Rule as Each['type']]: {
        readonly type: Each['type'];
        readonly actor: Actor;
        readonly body: DeepReadonly<z.output<Each['body']>>;
      };
    }[Rule['type']];

export type MeetingCommandType = MeetingCommand['type'];

const book = commandBook<MeetingCommand>([
  { type: 'plan-meeting', body: planMeetingBody, causes: ['meeting-planned'] },
  ...meetingRules,
]);

/** Every type of command of a meeting, planning first, in the order of its day. */
export const meetingCommandTypes = book.types;

/** The acts that a command may cause. */
export const meetingCausesOf = book.causesOf;

/** The shape of a command's body. */
export const meetingBodyOf = book.bodyOf;

/** Reads a command where it enters the system; from then on its type is trusted. */
export const readMeetingCommand = book.read;

/** By type a rule's body is known only to be what its own schema read: `readMeetingCommand` sees to that. */
const ruleByType = new Map<string, MeetingRule>(
  meetingRules.map((rule) => [rule.type, rule as unknown as MeetingRule] as const),
);

/** The rule of every command but planning. */
export function meetingRuleOf(type: Exclude<MeetingCommandType, 'plan-meeting'>): MeetingRule {
  const rule = ruleByType.get(type);
  if (rule === undefined) throw new Error(`meeting: no rule for ${type}`);
  return rule;
}
