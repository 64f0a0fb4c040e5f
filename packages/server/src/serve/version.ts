import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The version of this Pingyi, such as `0.1.0`. */
export async function readVersion(root: string): Promise<string> {
  const text = await readFile(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
