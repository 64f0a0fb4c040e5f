// Makes docs/roles-and-rights.md from the rights of server and core; `npm run generate` writes it.
import { accessPage } from './access-page.ts';

/** The files that this generator writes, by their paths in the repository. */
export function outputs(): Readonly<Record<string, string>> {
  return { 'docs/roles-and-rights.md': accessPage() };
}
