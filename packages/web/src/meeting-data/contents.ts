import { type Digest, digest, digestOfBytes } from '@pingyi/core';
import { type Ask, wellAnswered } from './ask.ts';

/** The digest by which an act names a text, in UTF-8. */
function contentDigest(text: string): Digest {
  return digest.parse(digestOfBytes(new TextEncoder().encode(text)));
}

/** The 64 hexadecimal digits of a digest, as they stand in addresses. */
function hexOf(name: Digest): string {
  return name.slice('sha256:'.length);
}

/**
 * Uploads what an act will name by its digest; the same content again changes nothing.
 *
 * @throws ProblemError
 */
export async function putContent(ask: Ask, meeting: string, text: string): Promise<Digest> {
  const name = contentDigest(text);
  const address = `/api/meetings/${encodeURIComponent(meeting)}/contents/${hexOf(name)}`;
  const headers = { 'content-type': 'application/json' };
  await wellAnswered(await ask(address, { method: 'PUT', headers, body: text }));
  return name;
}

/**
 * The content that a public act names, checked against its digest.
 *
 * @throws ProblemError
 * @throws Error for other bytes than the digest names
 */
export async function fetchContent(ask: Ask, name: Digest): Promise<string> {
  const response = await wellAnswered(await ask(`/api/public/contents/${hexOf(name)}`));
  const text = await response.text();
  if (contentDigest(text) !== name) throw new Error(`the content of ${name} has another digest`);
  return text;
}
