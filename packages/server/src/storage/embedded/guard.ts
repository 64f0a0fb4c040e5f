import { faultOfSystemError, type Outcome, refuse } from '../fault.ts';

/**
 * Runs work on the embedded database: refuses where there can be none, and turns errors of the file system
 * that a person can mend into faults.
 */
export async function guardEmbedded<Value>(
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  // PostgreSQL's socket is a file, and on Windows Node has no such sockets.
  if (process.platform === 'win32')
    return refuse({ code: 'platform-unsupported', facts: { platform: process.platform } });
  try {
    return await work();
  } catch (error) {
    const fault = faultOfSystemError(error);
    if (fault === null) throw error;
    return refuse(fault);
  }
}
