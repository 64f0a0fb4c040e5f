import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnswerPage } from '@pingyi/record';

/** Where the build of the web room lies, seen from the folder of its pages. */
const file = path.join('..', 'dist-pages', 'answer-page.js');

/**
 * Loads what draws the public site: a module that the web room builds. The server knows it by the type
 * that both read from room `record`, never by an import.
 *
 * @param site the folder of the built pages
 * @throws Error when it was not built
 */
export async function loadPages(site: string): Promise<AnswerPage> {
  const module: unknown = await import(pathToFileURL(path.join(site, file)).href);
  const { answerPage } = module as { readonly answerPage?: unknown };
  if (typeof answerPage !== 'function') throw new Error(`${file} has no answerPage`);
  return answerPage as AnswerPage;
}
