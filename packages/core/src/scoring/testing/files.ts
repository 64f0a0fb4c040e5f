import { readScoreInput } from '../read-input.ts';
import { type ScoreResult, scoreResultOf, type UnitResult } from '../result.ts';
import { score } from '../score.ts';
import type { ScoreBook } from '../unit-score.ts';

/** Score files for tests, written as an office would hand them in. */

export type Json = Readonly<Record<string, unknown>>;

export function scoreFile(units: readonly Json[], scheme?: Json): Json {
  return { format: 'pingyi-score/1', ...(scheme === undefined ? {} : { scheme }), units };
}

export function station(id: string, tally: Json | null, more: Json = {}): Json {
  return {
    id,
    name: `${id}文化站`,
    class: 'station',
    ...(tally === null ? {} : { tally }),
    ...more,
  };
}

/** 70/20/10/6 with 4 invalid of 110 returned of 120 issued: satisfaction 4600/53. */
export const sheet = {
  issued: 120,
  returned: 110,
  satisfied: 70,
  fairlySatisfied: 20,
  average: 10,
  dissatisfied: 6,
  invalid: 4,
};

/** Ballots that give exactly the wanted satisfaction, a whole number of percent. */
export function ballotsFor(satisfaction: number, hundreds = 1): Json {
  return { satisfied: satisfaction * hundreds, dissatisfied: (100 - satisfaction) * hundreds };
}

export function bookOf(file: Json): ScoreBook {
  const read = readScoreInput(file);
  if (!read.ok) throw new Error(`the file has faults: ${JSON.stringify(read.faults)}`);
  return score(read.value);
}

export function resultOf(file: Json): ScoreResult {
  return scoreResultOf(bookOf(file), 'zh');
}

export function unitOf(file: Json, id: string): UnitResult {
  const unit = resultOf(file).units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

/** The codes and paths that a file is refused with; empty for a good file. */
export function refusalsOf(file: unknown): readonly string[] {
  const read = readScoreInput(file);
  return read.ok ? [] : read.faults.map((fault) => `${fault.code} ${fault.path}`);
}
