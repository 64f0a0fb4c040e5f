import { z } from 'zod';
import type { Actor } from '../acts/act.ts';
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

type ReadEnvelope =
  | {
      readonly ok: true;
      readonly command: { readonly type: string; readonly actor: Actor; readonly body: unknown };
    }
  | { readonly ok: false; readonly faults: readonly CommandFault[] };

function faultsOf(error: z.ZodError, below: readonly string[]): readonly CommandFault[] {
  return error.issues.map((issue) => ({
    path: pathOf([...below, ...issue.path.filter((part) => typeof part !== 'symbol')]),
    detail: issue.message,
  }));
}

/**
 * Reads a command and its body.
 *
 * @param schemaOf the schema of the body of a type; undefined for a type that there is not
 */
export function readEnvelope(
  value: unknown,
  schemaOf: (type: string) => z.ZodType | undefined,
): ReadEnvelope {
  const read = envelope.safeParse(value);
  if (!read.success) return { ok: false, faults: faultsOf(read.error, []) };
  const { type } = read.data;
  const schema = schemaOf(type);
  if (schema === undefined)
    return { ok: false, faults: [{ path: 'type', detail: `no command ${type}` }] };
  const body = schema.safeParse(read.data.body);
  if (!body.success) return { ok: false, faults: faultsOf(body.error, ['body']) };
  return { ok: true, command: { ...read.data, body: body.data } };
}
