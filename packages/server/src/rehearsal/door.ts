import type { Role } from '@pingyi/core';

/** Whoever takes part in a rehearsal besides voters: a role, with a number where there are several. */
export type Party = Role | `${Role}-${number}`;

/** An answer of the API. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** What a request carries. */
export interface Sent {
  /** JSON, or a text that is sent byte for byte. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The way into a server: the public API, and nothing else. */
export interface Door {
  /** Sends a request as a party, or as nobody who is known. */
  ask(
    as: Party | null,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    sent?: Sent,
  ): Promise<Answered>;
  /** The account by which the server knows a party. */
  accountOf(party: Party): string;
}

/** A request that ended otherwise than expected. */
export class Unexpected extends Error {
  readonly status: number;
  /** The code of the problem, or the empty text. */
  readonly code: string;

  constructor(asked: string, { status, text }: Answered) {
    super(`${asked}: ${status} ${text.slice(0, 600)}`);
    this.status = status;
    this.code = codeIn(text);
  }
}

function codeIn(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly code?: unknown }).code ?? '');
  } catch {
    return '';
  }
}

/** Gives a command, or fails. */
export async function give(door: Door, as: Party, path: string, body: object = {}): Promise<void> {
  const answered = await door.ask(as, 'POST', path, { body });
  if (answered.status >= 300) throw new Unexpected(`${as} POST ${path}`, answered);
}

/** Asks for something, or fails. */
export async function read(door: Door, as: Party | null, path: string): Promise<string> {
  const answered = await door.ask(as, 'GET', path);
  if (answered.status !== 200) throw new Unexpected(`${as ?? 'anybody'} GET ${path}`, answered);
  return answered.text;
}

/** The same as JSON. */
export async function readJson<Value>(door: Door, as: Party | null, path: string): Promise<Value> {
  return JSON.parse(await read(door, as, path)) as Value;
}

/** Uploads what a command will name, and gives its digest. */
export async function upload(
  door: Door,
  as: Party,
  meeting: string,
  text: string,
  digest: string,
): Promise<void> {
  const path = `/meetings/${meeting}/contents/${digest.slice('sha256:'.length)}`;
  const headers = { 'content-type': 'application/json' };
  const answered = await door.ask(as, 'PUT', path, { body: text, headers });
  if (answered.status >= 300) throw new Unexpected(`${as} PUT ${path}`, answered);
}
