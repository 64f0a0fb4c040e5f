import { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { ActType } from '../acts/catalogue.ts';
import { role } from '../acts/role.ts';
import { accountId } from '../acts/values.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { pathOf } from '../faults/fault.ts';
import { type CreateCampaign, createCampaignBody } from './commands/create-campaign.ts';
import { commandRules } from './commands/registry.ts';
import type { CommandRule } from './rule.ts';

type Rule = (typeof commandRules)[number];

/** What somebody asks for: a type, who asks, and the body of that type. */
export type Command =
  | { readonly type: 'create-campaign'; readonly actor: Actor; readonly body: CreateCampaign }
  | {
      readonly [Each in Rule as Each['type']]: {
        readonly type: Each['type'];
        readonly actor: Actor;
        readonly body: DeepReadonly<z.output<Each['body']>>;
      };
    }[Rule['type']];

export type CommandType = Command['type'];

/** By type a rule's body is known only to be what its own schema read: `readCommand` sees to that. */
const ruleByType = new Map<string, CommandRule>(
  commandRules.map((rule) => [rule.type, rule as unknown as CommandRule] as const),
);

/** Every type of command, creation first, in the order of a campaign's year. */
export const commandTypes: readonly CommandType[] = [
  'create-campaign',
  ...commandRules.map((rule) => rule.type),
];

function isCommandType(text: string): text is CommandType {
  return text === 'create-campaign' || ruleByType.has(text);
}

/** The rule of every command but creation. */
export function ruleOf(type: Exclude<CommandType, 'create-campaign'>): CommandRule {
  const rule = ruleByType.get(type);
  if (rule === undefined) throw new Error(`campaign: no rule for ${type}`);
  return rule;
}

/** The shape of a command's body. */
export function commandBodyOf(type: CommandType): z.ZodType {
  return type === 'create-campaign' ? createCampaignBody : ruleOf(type).body;
}

/** The acts that a command may cause. */
export function causesOf(type: CommandType): readonly ActType[] {
  return type === 'create-campaign' ? ['campaign-created'] : ruleOf(type).causes;
}

const envelope = z.strictObject({
  type: z.string(),
  actor: z.strictObject({ role, account: accountId }),
  body: z.unknown(),
});

/** Why a value is no command: the place, and the reader's own words for a programmer. */
export interface CommandFault {
  readonly path: string;
  readonly detail: string;
}

export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly faults: readonly CommandFault[] };

function faultsOf(error: z.ZodError, below: readonly string[]): readonly CommandFault[] {
  return error.issues.map((issue) => ({
    path: pathOf([...below, ...issue.path.filter((part) => typeof part !== 'symbol')]),
    detail: issue.message,
  }));
}

/** Reads a command where it enters the system; from then on its type is trusted. */
export function readCommand(value: unknown): ReadCommand {
  const read = envelope.safeParse(value);
  if (!read.success) return { ok: false, faults: faultsOf(read.error, []) };
  const { type } = read.data;
  if (!isCommandType(type))
    return { ok: false, faults: [{ path: 'type', detail: `no command ${type}` }] };
  const body = commandBodyOf(type).safeParse(read.data.body);
  if (!body.success) return { ok: false, faults: faultsOf(body.error, ['body']) };
  return { ok: true, command: { ...read.data, body: body.data } as Command };
}
