import { z } from 'zod';
import { type Instant, instant } from '../campaign/calendar/instant.ts';
import { type Fault, pathOf } from '../faults/fault.ts';
import { canonicalJson } from '../json/canonical.ts';
import { type ActType, type ActTypeOf, entryOf, isActType, type PayloadOf } from './catalogue.ts';
import type { StreamPrefix, Visibility } from './entry.ts';
import { type Role, role } from './role.ts';
import type { Upcast } from './upcast.ts';
import { upcasts as allUpcasts } from './upcasts.ts';
import { type AccountId, accountId, count } from './values.ts';

/** Who acts, and in which capacity: an account id, never a name. */
export interface Actor {
  readonly role: Role;
  readonly account: AccountId;
}

/** An act as a decision returns it: the log gives it its place and its time. */
export type NewAct<Type extends ActType = ActType> = {
  readonly [Each in Type]: {
    readonly stream: string;
    /** The version of the payload's shape. */
    readonly version: number;
    readonly type: Each;
    readonly actor: Actor;
    readonly payload: PayloadOf<Each>;
    readonly visibility: Visibility;
  };
}[Type];

/** An act in the log: `seq` is its leaf index from 0, `at` the server's own clock. */
export type StoredAct<Type extends ActType = ActType> = NewAct<Type> & {
  readonly seq: number;
  readonly at: Instant;
};

/** An act in the log of one kind of stream. */
export type ActOf<Stream extends StreamPrefix> = StoredAct<ActTypeOf<Stream>>;

/** Whether an act is one of the stream of accounts. */
export function isAccountAct(act: StoredAct): act is ActOf<'accounts'> {
  return entryOf(act.type).stream === 'accounts';
}

/** Whether an act is one of a campaign's own stream. */
export function isCampaignAct(act: StoredAct): act is ActOf<'campaign'> {
  return entryOf(act.type).stream === 'campaign';
}

const envelope = z.strictObject({
  seq: count,
  stream: z.string().regex(/^[a-z]+\/[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u),
  version: count,
  type: z.string(),
  at: instant,
  actor: z.strictObject({ role, account: accountId }),
  payload: z.unknown(),
  visibility: z.enum(['public', 'internal']),
});

/** What a value can be that is no act: its place and the reader's own words for a programmer. */
export interface ActFault {
  readonly code:
    | 'act-malformed'
    | 'act-type-unknown'
    | 'act-stream-wrong'
    | 'act-version-unknown'
    | 'act-visibility-wrong';
  readonly path: Fault['path'];
  readonly detail: string;
}

export type ReadAct =
  | {
      readonly ok: true;
      /** The act in the newest version of its payload. */
      readonly act: StoredAct;
      /** The act as it was written: what a leaf's data or an opening's commitment is made of. */
      readonly written: StoredAct;
    }
  | { readonly ok: false; readonly faults: readonly ActFault[] };

function malformed(error: z.ZodError, below: readonly string[]): readonly ActFault[] {
  return error.issues.map((issue) => ({
    code: 'act-malformed',
    path: pathOf([...below, ...issue.path.filter((part) => typeof part !== 'symbol')]),
    detail: issue.message,
  }));
}

/** The upcasts from a version to the entry's own, in their order; null when a step is missing. */
function stepsFrom(
  type: string,
  from: number,
  to: number,
  upcasts: readonly Upcast[],
): readonly Upcast[] | null {
  const steps: Upcast[] = [];
  for (let version = from; version < to; version += 1) {
    const step = upcasts.find((each) => each.type === type && each.version === version);
    if (step === undefined) return null;
    steps.push(step);
  }
  return from <= to ? steps : null;
}

/**
 * Reads a stored act from a log or a bundle: envelope, type, version, visibility and payload, all
 * faults together. A field outside the schema is a fault, so nothing private can ride along. An older
 * version is read by the shape it had and brought to the newest by its upcasts.
 */
export function readAct(value: unknown, upcasts: readonly Upcast[] = allUpcasts): ReadAct {
  const read = envelope.safeParse(value);
  if (!read.success) return { ok: false, faults: malformed(read.error, []) };
  const { type, stream, version, visibility, payload } = read.data;
  if (!isActType(type))
    return { ok: false, faults: [{ code: 'act-type-unknown', path: 'type', detail: type }] };
  const entry = entryOf(type);
  const steps = stepsFrom(type, version, entry.version, upcasts);
  const faults: ActFault[] = [];
  if (!stream.startsWith(`${entry.stream}/`))
    faults.push({ code: 'act-stream-wrong', path: 'stream', detail: stream });
  if (steps === null)
    faults.push({ code: 'act-version-unknown', path: 'version', detail: String(version) });
  if (visibility !== entry.visibility)
    faults.push({ code: 'act-visibility-wrong', path: 'visibility', detail: visibility });
  const readPayload = (steps?.[0] ?? entry).payload.safeParse(payload);
  if (!readPayload.success) faults.push(...malformed(readPayload.error, ['payload']));
  if (faults.length > 0) return { ok: false, faults };
  const written = { ...read.data, payload: readPayload.data } as StoredAct;
  // A schema of a record passes over the key `__proto__`; what was read must be all there was.
  if (canonicalJson(written) !== canonicalJson(value))
    return { ok: false, faults: [{ code: 'act-malformed', path: 'payload', detail: '__proto__' }] };
  if (steps === null || steps.length === 0) return { ok: true, act: written, written };
  const newest = steps.reduce<unknown>((older, step) => step.upcast(older), written.payload);
  const act = {
    ...written,
    version: entry.version,
    payload: entry.payload.parse(newest),
  } as StoredAct;
  return { ok: true, act, written };
}
