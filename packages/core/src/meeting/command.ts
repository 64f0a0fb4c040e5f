import type { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { ActType } from '../acts/catalogue.ts';
import { type CommandFault, readEnvelope } from '../campaign/command-envelope.ts';
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

/** By type a rule's body is known only to be what its own schema read: `readMeetingCommand` sees to that. */
const ruleByType = new Map<string, MeetingRule>(
  meetingRules.map((rule) => [rule.type, rule as unknown as MeetingRule] as const),
);

/** Every type of command of a meeting, planning first, in the order of its day. */
export const meetingCommandTypes: readonly MeetingCommandType[] = [
  'plan-meeting',
  ...meetingRules.map((rule) => rule.type),
];

/** The rule of every command but planning. */
export function meetingRuleOf(type: Exclude<MeetingCommandType, 'plan-meeting'>): MeetingRule {
  const rule = ruleByType.get(type);
  if (rule === undefined) throw new Error(`meeting: no rule for ${type}`);
  return rule;
}

/** The acts that a command may cause. */
export function meetingCausesOf(type: MeetingCommandType): readonly ActType[] {
  return type === 'plan-meeting' ? ['meeting-planned'] : meetingRuleOf(type).causes;
}

export type ReadMeetingCommand =
  | { readonly ok: true; readonly command: MeetingCommand }
  | { readonly ok: false; readonly faults: readonly CommandFault[] };

/** Reads a command where it enters the system; from then on its type is trusted. */
export function readMeetingCommand(value: unknown): ReadMeetingCommand {
  const read = readEnvelope(value, (type) =>
    type === 'plan-meeting' ? planMeetingBody : ruleByType.get(type)?.body,
  );
  return read.ok ? { ok: true, command: read.command as MeetingCommand } : read;
}
