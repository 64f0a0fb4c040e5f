import { type Proof, readProof, sha256 } from '@pingyi/record';
import { z } from 'zod';

/** The answers of a server, or what was wrong with them. */
type Heard<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: string };

/** What a server says of its log. */
interface ShownLog {
  /** Keys as vkeys. */
  readonly keys: readonly string[];
  /** Leaves now. */
  readonly size: number;
}

/** A log as a witness asks it. */
export interface LogDoor {
  identity(): Promise<Heard<ShownLog>>;
  checkpoint(): Promise<Heard<string>>;
  consistency(from: number, to: number): Promise<Heard<Proof>>;
  handIn(note: string): Promise<Heard<{ readonly added: number }>>;
  /** Tells the server of a checkpoint that does not fit; it keeps what proves that it lied. */
  report(note: string): Promise<Heard<{ readonly isForeign: boolean }>>;
}

/** The longest answer that is read, in bytes, and how long a server may take, in milliseconds. */
const largestAnswer = 1 << 20;
const patience = 30_000;

const identitySchema = z.object({
  size: z.int(),
  keys: z.array(z.object({ vkey: z.string() })).min(1),
});
const proofSchema = z.object({ hashes: z.array(z.string()) });
const foreignSchema = z.object({ isForeign: z.boolean() });
const addedSchema = z.object({ added: z.int() });

async function boundedText(response: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > largestAnswer) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function titleIn(text: string): string {
  try {
    const { title, detail } = JSON.parse(text) as { title?: unknown; detail?: unknown };
    return [title, detail].filter((part) => typeof part === 'string').join(' ');
  } catch {
    return '';
  }
}

/** The log of the server at an address. */
export function openLogDoor(url: string): LogDoor {
  const base = url.replace(/\/+$/u, '');
  async function ask(path: string, init: RequestInit = {}): Promise<Heard<string>> {
    try {
      const response = await fetch(`${base}${path}`, {
        ...init,
        headers: { ...init.headers, 'pingyi-client': 'witness' },
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      const text = await boundedText(response);
      if (text === null) return { ok: false, why: `${path}: > ${largestAnswer} B` };
      if (response.ok) return { ok: true, value: text };
      return { ok: false, why: `${path}: ${response.status} ${titleIn(text)}` };
    } catch (error) {
      const { cause, message } = error as Error;
      return { ok: false, why: cause instanceof Error ? cause.message : message };
    }
  }
  async function askFor<Value>(
    schema: z.ZodType<Value>,
    path: string,
    init?: RequestInit,
  ): Promise<Heard<Value>> {
    const heard = await ask(path, init);
    if (!heard.ok) return heard;
    try {
      const parsed = schema.safeParse(JSON.parse(heard.value));
      if (parsed.success) return { ok: true, value: parsed.data };
    } catch {
      // The same as an answer of another form.
    }
    return { ok: false, why: `${path}: ?` };
  }
  function post<Value>(schema: z.ZodType<Value>, path: string, body: object) {
    return askFor(schema, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
  return {
    identity: async () => {
      const heard = await askFor(identitySchema, '/api/log');
      if (!heard.ok) return heard;
      const { size, keys } = heard.value;
      return { ok: true, value: { size, keys: keys.map(({ vkey }) => vkey) } };
    },
    checkpoint: () => ask('/api/log/checkpoint'),
    consistency: async (from, to) => {
      const heard = await askFor(proofSchema, `/api/log/proof/consistency?from=${from}&to=${to}`);
      if (!heard.ok) return heard;
      const proof = readProof(sha256, heard.value);
      return proof.ok ? { ok: true, value: proof.value } : { ok: false, why: 'proof ?' };
    },
    handIn: (note) => post(addedSchema, '/api/log/cosignatures', { note }),
    report: (note) => post(foreignSchema, '/api/log/foreign-checkpoints', { note }),
  };
}
