import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openKernel } from '@pingyi/ballot';
import {
  type BundleProgress,
  bundleFaultSentence,
  type ClaimReport,
  claimReasonSentence,
  claimSentence,
  claimStateName,
  findingSentence,
  hasFailure,
  type Report,
  readTrust,
  type Trust,
  type VerifyBundleOptions,
  verify,
} from '@pingyi/record';
import { findFile } from './ballots/files.ts';
import { startWorkers, usualWorkers } from './ballots/workers.ts';
import { bundleFileOn } from './bundle-file.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { progressOn } from './progress.ts';

const stages: Readonly<Record<BundleProgress['stage'], string>> = {
  files: '核对文件 checking files',
  log: '核对事项 checking acts',
  polls: '核验表决 verifying polls',
  ballots: '核验选票 verifying ballots',
  decryption: '核验解密 verifying decryption',
};

function refuse(sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** The largest file of trust, in bytes. */
const largestTrust = 1 << 20;

async function trustOf(name: string, place: Place): Promise<Trust | string> {
  const found = await findFile(name, place);
  if (!found.ok) return found.sentence;
  const read = found.size > largestTrust ? null : readTrust(await readFile(found.file));
  if (read?.ok === true) return read.trust;
  return `${name}: 不是信任文件（${read?.place ?? ''}）。 It is no file of trust (${read?.place ?? ''}).`;
}

/** Findings of one claim on a screen. */
const mostPrinted = 10;

function linesOf(claim: ClaimReport, { units }: Report['bundle']): readonly string[] {
  const state = claimStateName(claim.state);
  const says = claimSentence(claim.claim);
  const head = `${state.zh} ${state.en}: ${claim.claim}\n    ${says.zh}\n    ${says.en}`;
  if (claim.state === 'holds') return [head];
  if (claim.state !== 'fails') {
    const why = claimReasonSentence(claim.reason, claim.facts);
    return [head, `    → ${why.zh} ${why.en}`];
  }
  const findings = claim.findings.slice(0, mostPrinted).map((each) => {
    const { zh, en } = findingSentence(each, units);
    const acts = each.acts.length === 0 ? '' : ` [${each.acts.join(', ')}]`;
    return `    × ${zh} ${en}${acts}`;
  });
  const more = Number(claim.facts['found']) - findings.length;
  return [head, ...findings, ...(more > 0 ? [`    … ${more} +`] : [])];
}

function verdictOf({ claims }: Report): string {
  const failing = claims.filter(({ state }) => state === 'fails').map(({ claim }) => claim);
  if (failing.length > 0)
    return `核验不通过：${failing.join('、')}。 These claims fail: ${failing.join(', ')}.`;
  const open = claims.filter(({ state }) => state === 'undecided').length;
  if (open > 0)
    return `没有发现问题，有 ${open} 项无法判定。 Nothing fails; claims that cannot be decided: ${open}.`;
  return '全部成立。 Every claim that applies holds.';
}

function textOf(report: Report): string {
  const { campaign, installation, size, isFixture } = report.bundle;
  const lines = [
    verdictOf(report),
    `${campaign} · pingyi/${installation} · ${size}`,
    ...(isFixture ? ['这是测试用的核验包。 It was made for a test.'] : []),
    '',
    ...report.claims.flatMap((claim) => linesOf(claim, report.bundle)),
  ];
  return `${lines.join('\n')}\n`;
}

async function verifyFile(
  name: string,
  size: number,
  options: Pick<VerifyBundleOptions, 'trust' | 'receipts'>,
  place: Place,
) {
  const handle = await open(name, 'r');
  const kernel = await openKernel();
  const workers = kernel === undefined ? 0 : usualWorkers(size);
  const started = workers === 0 ? undefined : startWorkers(workers);
  const progress = progressOn(place.err);
  try {
    const verified = verify(bundleFileOn(handle, size), {
      ...options,
      digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      onProgress: ({ stage, done, total }) => progress.show(stages[stage], done, total),
      ...(kernel === undefined ? {} : { kernel }),
      ...(started === undefined ? {} : { workers: started.workers }),
    });
    return await (started === undefined ? verified : Promise.race([verified, started.failed]));
  } finally {
    progress.clear();
    await started?.end();
    await handle.close();
  }
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = {
    trust: { type: 'string' },
    receipts: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const read = readArguments(args, options, ['BUNDLE']);
  if (!read.ok) return refuseUse(verifyCommand, read.sentence, place);
  const name = read.operands[0] ?? '';
  const found = await findFile(name, place);
  if (!found.ok) return refuse(found.sentence, place);
  const trustName = read.text['trust'];
  const trust = trustName === undefined ? undefined : await trustOf(trustName, place);
  if (typeof trust === 'string') return refuse(trust, place);
  const receipts = (read.text['receipts'] ?? '').split(',').map((code) => code.trim());
  const verified = await verifyFile(
    path.resolve(found.file),
    found.size,
    {
      receipts: receipts.filter((code) => code !== '').map((code) => code.toUpperCase()),
      ...(trust === undefined ? {} : { trust }),
    },
    place,
  );
  if (!verified.ok) {
    const [fault] = verified.faults;
    const { zh, en } = fault === undefined ? { zh: '', en: '' } : bundleFaultSentence(fault);
    return refuse(`${name}: 无法判定：${zh} Cannot be decided: ${en}`, place);
  }
  const report = verified.value;
  place.out.write(read.flags.has('json') ? `${JSON.stringify(report)}\n` : textOf(report));
  return hasFailure(report) ? 1 : 0;
}

/** `pingyi verify`: every claim about a public record, recomputed. */
export const verifyCommand: Command = {
  usage: 'pingyi verify BUNDLE [--trust FILE] [--receipts CODES] [--json]',
  summary: 'Verifies the public record of a campaign. 核验一次评议的公开记录。',
  help: `Recomputes everything that the record claims, from the log to each ballot to the announced results,
without a server and without a network.

  --trust FILE      what is known from elsewhere, as JSON: {"format":"pingyi-trust/1",
                    "keys":["fingerprint from the notice, or vkey"], "checkpoint":"a kept note",
                    "witnesses":["vkey"]}; without it nobody can say whose log it is
  --receipts CODES  tracking codes (查验码) to look for, with commas between them
  --json            one line of JSON for programs (pingyi-report/1)

Exit: 0 nothing fails; 1 a claim fails; 2 it is no bundle that this version can verify`,
  run,
};
