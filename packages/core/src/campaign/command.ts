import type { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { ActType } from '../acts/catalogue.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { type CommandFault, readEnvelope } from './command-envelope.ts';
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

/** The rule of every command but creation. */
export function ruleOf(type: Exclude<CommandType, 'create-campaign'>): CommandRule {
  const rule = ruleByType.get(type);
  if (rule === undefined) throw new Error(`campaign: no rule for ${type}`);
  return rule;
}

/** The acts that a command may cause. */
export function causesOf(type: CommandType): readonly ActType[] {
  return type === 'create-campaign' ? ['campaign-created'] : ruleOf(type).causes;
}

export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly faults: readonly CommandFault[] };

/** Reads a command where it enters the system; from then on its type is trusted. */
export function readCommand(value: unknown): ReadCommand {
  const read = readEnvelope(value, (type) =>
    type === 'create-campaign' ? createCampaignBody : ruleByType.get(type)?.body,
  );
  return read.ok ? { ok: true, command: read.command as Command } : read;
}
