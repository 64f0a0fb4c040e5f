import { sameKey } from './clean-text.ts';

/** Beyond this, a text is no name or heading and resembles nothing. */
const longest = 60;

function countOf(key: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of key) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** 0 to 1: how many characters two words share (Sørensen–Dice); one inside the other counts 0.8 at least. */
function likeness(key: string, counts: ReadonlyMap<string, number>, other: string): number {
  let shared = 0;
  const left = new Map(counts);
  for (const character of other) {
    const rest = left.get(character) ?? 0;
    if (rest === 0) continue;
    left.set(character, rest - 1);
    shared += 1;
  }
  const dice = (2 * shared) / ([...key].length + [...other].length);
  const isInside =
    other.length > 1 && key.length > 1 && (key.includes(other) || other.includes(key));
  return isInside ? Math.max(0.8, dice) : dice;
}

/** The candidates that most resemble a word, best first, each more than half alike. */
export function mostSimilar(
  word: string,
  candidates: Iterable<string>,
  most: number,
): readonly string[] {
  const key = sameKey(word.slice(0, longest));
  if (key === '') return [];
  const counts = countOf(key);
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const score = likeness(key, counts, sameKey(candidate.slice(0, longest)));
    if (score > 0.5) scored.push({ candidate, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
