import { stat } from 'node:fs/promises';

/** True when two paths lead to one file, also by symbolic or hard links; false when one leads nowhere. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(a), stat(b)]);
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return a === b;
  }
}
