// Makes docs/what-must-be-believed.md from the lists of room record; `npm run generate` writes it.
import { beliefsPage } from './beliefs-page.ts';

/** The files that this generator writes, by their paths in the repository. */
export function outputs(): Readonly<Record<string, string>> {
  return { 'docs/what-must-be-believed.md': beliefsPage() };
}
