import { z } from 'zod';
import type { Actor } from '../acts/act.ts';
import type { ActType } from '../acts/catalogue.ts';
import { role } from '../acts/role.ts';
import { accountId } from '../acts/values.ts';
import { pathOf } from '../faults/fault.ts';

/** What every command has around its body: a type, and who asks. */
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

/** What a command looks like once it was read; its own schema has made sure of the body. */
interface AnyCommand {
  readonly type: string;
  readonly actor: Actor;
  readonly body: unknown;
}

/** A command of one type, or why a value is none. */
export type ReadAs<Command> =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly faults: readonly CommandFault[] };

function faultsOf(error: z.ZodError, below: readonly string[]): readonly CommandFault[] {
  return error.issues.map((issue) => ({
    path: pathOf([...below, ...issue.path.filter((part) => typeof part !== 'symbol')]),
    detail: issue.message,
  }));
}

/** What a book says of a type of command: the shape of its body, and the acts that it may cause. */
interface BookEntry<Type extends string> {
  readonly type: Type;
  readonly body: z.ZodType;
  readonly causes: readonly ActType[];
}

/** Every command of a kind of stream, in the order of its life. */
export interface CommandBook<Command extends AnyCommand> {
  readonly types: readonly Command['type'][];
  /** The acts that a command may cause. */
  readonly causesOf: (type: Command['type']) => readonly ActType[];
  /** The shape of a command's body. */
  readonly bodyOf: (type: Command['type']) => z.ZodType;
  /** Reads a command where it enters the system; from then on its type is trusted. */
  readonly read: (value: unknown) => ReadAs<Command>;
}

/** Makes the book of the commands that these entries list. */
export function commandBook<Command extends AnyCommand>(
  entries: readonly BookEntry<Command['type']>[],
): CommandBook<Command> {
  const byType = new Map<string, BookEntry<Command['type']>>(
    entries.map((entry) => [entry.type, entry] as const),
  );
  const entryOf = (type: Command['type']): BookEntry<Command['type']> => {
    const entry = byType.get(type);
    if (entry === undefined) throw new Error(`commands: none of type ${type}`);
    return entry;
  };
  return {
    types: entries.map(({ type }) => type),
    causesOf: (type) => entryOf(type).causes,
    bodyOf: (type) => entryOf(type).body,
    read: (value) => {
      const read = envelope.safeParse(value);
      if (!read.success) return { ok: false, faults: faultsOf(read.error, []) };
      const { type } = read.data;
      const entry = byType.get(type);
      if (entry === undefined)
        return { ok: false, faults: [{ path: 'type', detail: `no command ${type}` }] };
      const body = entry.body.safeParse(read.data.body);
      if (!body.success) return { ok: false, faults: faultsOf(body.error, ['body']) };
      return { ok: true, command: { ...read.data, body: body.data } as AnyCommand as Command };
    },
  };
}
