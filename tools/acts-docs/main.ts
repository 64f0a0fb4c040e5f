// Makes docs/acts.md from the catalogue of acts; `npm run generate` writes it, a test compares.
import { actsPage } from './acts-page.ts';

/** The files that this generator writes, by their paths in the repository. */
export function outputs(): Readonly<Record<string, string>> {
  return { 'docs/acts.md': actsPage() };
}
