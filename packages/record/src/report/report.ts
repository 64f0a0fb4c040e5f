import { type ClaimName, claimNames } from '../claims/claim.ts';
import { claims } from '../claims/list.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { UnitNames } from '../words/named-facts.ts';
import { undecided, type Verdict } from './verdict.ts';
import { type WitnessReport, witnessReports } from './witnesses.ts';

/** One claim of a report: what came of it, and which claims it rests on. */
export type ClaimReport = Verdict & {
  readonly claim: ClaimName;
  readonly restsOn: readonly ClaimName[];
};

/** What the verification of a bundle found. Its JSON form is what `--json` prints. */
export interface Report {
  readonly format: 'pingyi-report/1';
  readonly bundle: {
    readonly campaign: string;
    readonly installation: string;
    /** Leaves of its log. */
    readonly size: number;
    /** Made for a test, by the bundle's own word. */
    readonly isFixture: boolean;
    /** Names of its units by their ids; empty where its acts could not be read. */
    readonly units: UnitNames;
  };
  readonly claims: readonly ClaimReport[];
  /** Who saw the log when, by signatures that hold; empty where the bundle names no witness. */
  readonly witnesses: readonly WitnessReport[];
}

/** Claims that fail, and those that are undecided because they rest on one of them. */
function spoiled(done: ReadonlyMap<ClaimName, Verdict>, name: ClaimName): boolean {
  const verdict = done.get(name);
  if (verdict === undefined || verdict.state === 'holds') return false;
  return verdict.state === 'fails' || ('reason' in verdict && verdict.reason === 'rests-on');
}

/** Every claim after those that it rests on. */
function inOrder(): readonly ClaimName[] {
  const order: ClaimName[] = [];
  const visit = (name: ClaimName): void => {
    if (order.includes(name)) return;
    claims[name].restsOn.forEach(visit);
    order.push(name);
  };
  claimNames.forEach(visit);
  return order;
}

function unitNamesOf({ story }: Evidence): UnitNames {
  const units = [...(story.campaign?.units.values() ?? [])];
  return Object.fromEntries(units.map(({ id, name }) => [id, name]));
}

/** What keeps a claim that reads acts from being decided by them. */
function unreadable({ collected, story }: Evidence): Verdict | null {
  if (collected.isTooMuch) return undecided('too-many-acts');
  if (collected.unknown.length > 0)
    return undecided('acts-unknown', { acts: collected.unknown.map(({ seq }) => seq) });
  return story.campaign === null ? undecided('no-campaign') : null;
}

async function verdictOf(
  name: ClaimName,
  evidence: Evidence,
  done: ReadonlyMap<ClaimName, Verdict>,
): Promise<Verdict> {
  const { restsOn, readsActs, check } = claims[name];
  const below = restsOn.filter((each) => spoiled(done, each));
  if (below.length > 0) return undecided('rests-on', { claims: below });
  const open = readsActs ? unreadable(evidence) : null;
  if (open !== null) return open;
  try {
    return await check(evidence);
  } catch (error) {
    // A record may hold what nobody thought of: it is not decided, and all other claims still are.
    return undecided('not-examined', { why: error instanceof Error ? error.message : 'unknown' });
  }
}

/** Judges every claim by the same evidence. Never stops at one that fails. */
export async function reportOn(evidence: Evidence): Promise<Report> {
  const done = new Map<ClaimName, Verdict>();
  for (const name of inOrder()) done.set(name, await verdictOf(name, evidence, done));
  const { manifest } = evidence.bundle;
  return {
    format: 'pingyi-report/1',
    bundle: {
      campaign: manifest.campaign,
      installation: manifest.installation,
      size: manifest.log.size,
      isFixture: manifest.fixture === true,
      units: unitNamesOf(evidence),
    },
    claims: claimNames.map((claim) => ({
      claim,
      restsOn: claims[claim].restsOn,
      ...(done.get(claim) ?? undecided('not-examined')),
    })),
    witnesses: witnessReports(evidence),
  };
}

/** Whether anything fails: then a command ends with 1. */
export function hasFailure({ claims: all }: Report): boolean {
  return all.some(({ state }) => state === 'fails');
}
