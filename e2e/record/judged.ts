import { type Kernel, openKernel } from '@pingyi/ballot';
import {
  bundleFileOf,
  type ClaimName,
  type ClaimReport,
  type Report,
  type VerifyBundleOptions,
  verify,
} from '@pingyi/record';

let kernel: Kernel | undefined;

/** The report on a bundle in memory; throws when it is none. */
export async function judged(
  bytes: Uint8Array,
  options: VerifyBundleOptions = {},
): Promise<Report> {
  kernel ??= await openKernel();
  const means = kernel === undefined ? {} : { kernel };
  const report = await verify(bundleFileOf(bytes), { ...means, ...options });
  if (!report.ok) throw new Error(JSON.stringify(report.faults));
  return report.value;
}

/** What a report says of one claim. */
export function claimOf(report: Report, name: ClaimName): ClaimReport {
  const found = report.claims.find(({ claim }) => claim === name);
  if (found === undefined) throw new Error(`no claim ${name}`);
  return found;
}

/** The states of all claims, by name. */
export function statesOf(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(report.claims.map(({ claim, state }) => [claim, state]));
}

/** The codes that a failing claim found. */
export function codesOf(report: Report, name: ClaimName): readonly string[] {
  const claim = claimOf(report, name);
  return claim.state === 'fails' ? [...new Set(claim.findings.map(({ code }) => code))] : [];
}

/** The states that must be there when exactly one claim fails: what rests on it is undecided. */
export function statesWithout(report: Report, fails: ClaimName): Readonly<Record<string, string>> {
  const spoiled = new Set<ClaimName>([fails]);
  for (let before = 0; before < spoiled.size; ) {
    before = spoiled.size;
    for (const { claim, restsOn } of report.claims)
      if (restsOn.some((each) => spoiled.has(each))) spoiled.add(claim);
  }
  const states = { ...statesOf(report) };
  for (const claim of spoiled) states[claim] = 'undecided';
  return { ...states, [fails]: 'fails' };
}
