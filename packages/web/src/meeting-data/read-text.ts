import { digestOfBytes } from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';

/**
 * The text that an act names; null where it was erased or is not what was named.
 *
 * @throws ProblemError when it cannot be read now
 */
export async function readText(
  ask: Ask,
  { id, digest }: { readonly id: string; readonly digest: string },
): Promise<string | null> {
  const response = await ask(`/api/documents/${encodeURIComponent(id)}`);
  if (response.status === 404) return null;
  const bytes = new Uint8Array(await (await wellAnswered(response)).arrayBuffer());
  if (digestOfBytes(bytes) !== digest) return null;
  return new TextDecoder().decode(bytes);
}
