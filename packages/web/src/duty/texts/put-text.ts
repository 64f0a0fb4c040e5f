import { type DocumentRef, documentRef } from '@pingyi/core';
import { type Ask, wellAnswered } from '../../meeting-data/ask.ts';

/**
 * Hands in a text as a file of its own, which can be erased: acts name it by id and digest only.
 *
 * @param name of the file, without its ending
 * @throws ProblemError
 */
export async function putText(ask: Ask, name: string, text: string): Promise<DocumentRef> {
  const address = `/api/documents?name=${encodeURIComponent(`${name}.txt`)}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await wellAnswered(await ask(address, { method: 'POST', headers, body: text }));
  const { id, digest } = (await response.json()) as DocumentRef;
  return documentRef.parse({ id, digest });
}
