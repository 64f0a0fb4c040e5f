import type { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { DeepReadonly } from '../deep-readonly.ts';
import { commandBook } from './command-book.ts';
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

const book = commandBook<Command>([
  { type: 'create-campaign', body: createCampaignBody, causes: ['campaign-created'] },
  ...commandRules,
]);

/** Every type of command, creation first, in the order of a campaign's year. */
export const commandTypes = book.types;

/** The acts that a command may cause. */
export const causesOf = book.causesOf;

/** Reads a command where it enters the system; from then on its type is trusted. */
export const readCommand = book.read;

/** By type a rule's body is known only to be what its own schema read: `readCommand` sees to that. */
const ruleByType = new Map<string, CommandRule>(
  commandRules.map((rule) => [rule.type, rule as unknown as CommandRule] as const),
);

/** The rule of every command but creation. */
export function ruleOf(type: Exclude<CommandType, 'create-campaign'>): CommandRule {
  const rule = ruleByType.get(type);
  if (rule === undefined) throw new Error(`campaign: no rule for ${type}`);
  return rule;
}

/** The shape of a command’s body. */
export const commandBodyOf = book.bodyOf;
