/** A reading under way, and the one that follows it for whoever asked meanwhile. */
interface Reading<Value> {
  readonly running: Promise<Value>;
  waiting: Promise<Value> | null;
}

/**
 * Shares readings of the same thing: one at a time, and whoever asks while one is under way waits for the
 * next one. So each answer holds everything that was there when its question was asked, and a crowd that
 * asks at once costs two readings.
 */
export function sharedReads<Value>(
  read: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const readings = new Map<string, Reading<Value>>();
  const start = (name: string): Promise<Value> => {
    const reading: Reading<Value> = { running: read(name), waiting: null };
    readings.set(name, reading);
    const end = (): void => {
      if (readings.get(name) === reading && reading.waiting === null) readings.delete(name);
    };
    reading.running.then(end, end);
    return reading.running;
  };
  return (name) => {
    const under = readings.get(name);
    if (under === undefined) return start(name);
    const next = (): Promise<Value> => start(name);
    under.waiting ??= under.running.then(next, next);
    return under.waiting;
  };
}
