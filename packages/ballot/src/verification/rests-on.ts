import { type Check, type CheckName, undecided } from './report.ts';

/** What each check rests on: when one of these fails, it cannot be decided. */
const restsOn: Readonly<Record<CheckName, readonly CheckName[]>> = {
  archive: [],
  ballots: ['archive'],
  tally: ['archive', 'ballots'],
  decryption: ['archive', 'ballots', 'tally'],
  result: ['archive', 'ballots', 'tally', 'decryption'],
};

/**
 * A check is undecided when one that it rests on fails. Only faults that a check found while the
 * archive alone is broken stay its own: they cannot follow from a wrong ballot or factor.
 */
export function spread(checks: readonly Check[]): readonly Check[] {
  const broken = new Set(checks.filter(({ state }) => state === 'fails').map(({ name }) => name));
  return checks.map((check) => {
    const causes = restsOn[check.name].filter((name) => broken.has(name));
    const cause = causes.find((name) => name !== 'archive') ?? causes[0];
    if (cause === undefined || (check.state === 'fails' && cause === 'archive')) return check;
    return undecided(check.name, `Rests on the check '${cause}', which fails.`);
  });
}
