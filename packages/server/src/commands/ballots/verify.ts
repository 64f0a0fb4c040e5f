import {
  type Check,
  type HintsUse,
  openKernel,
  readStrongProofs,
  type StrongProofs,
  type Unverifiable,
  type VerificationProgress,
  type VerificationReport,
  type VerifyOptions,
  verifyArchive,
} from '@pingyi/ballot';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { progressOn } from '../progress.ts';
import { platformDigest } from './digest.ts';
import { bytesOf, type FoundFile, findFile, textOf } from './files.ts';
import { startWorkers, usualWorkers } from './workers.ts';

const stages: Readonly<Record<VerificationProgress['stage'], string>> = {
  archive: 'Reading the archive, ballots met',
  credentials: 'Checking credentials',
  ballots: 'Checking ballots',
  decryption: 'Checking partial decryptions',
};

const names: Readonly<Record<Check['name'], string>> = {
  archive: '结构 archive   ',
  ballots: '选票 ballots   ',
  tally: '汇总 tally     ',
  decryption: '解密 decryption',
  result: '结果 result    ',
};

const states: Readonly<Record<Check['state'], string>> = {
  holds: '成立 holds    ',
  fails: '不成立 fails  ',
  undecided: '无法判定 undecided',
};

const reasons: Readonly<Record<Unverifiable['code'], string>> = {
  'not-an-archive': 'it is not a Belenios archive',
  'unsupported-version': 'it is an archive of a version other than 1',
  'changed-while-read': 'it changed while it was read; try again when nothing writes it',
  'unsupported-group': 'its group is not known here',
  'unsupported-question': 'it holds a question that needs a mixnet, which is not supported',
  'unsupported-trustees': 'its trustees are of a later version of Belenios, which is not supported',
  'unsupported-weight': 'it holds weighted credentials, which are not supported',
};

/** Lines about one check on a screen. */
const mostFindings = 20;

function linesOf(check: Check): string[] {
  const head = `${names[check.name]}  ${states[check.state]}`;
  const all = check.findings ?? [];
  const findings = all.slice(0, mostFindings).map(({ code, place, trackingCode }) => {
    return `    ${code}${trackingCode === undefined ? '' : ` (ballot ${trackingCode})`}: ${place}`;
  });
  const left = all.length - findings.length;
  if (left > 0) findings.push(`    … and ${left} more; --json names them all`);
  const why = check.state === 'fails' || check.why === undefined ? [] : [`    ${check.why}`];
  return [head.trimEnd(), ...findings, ...why];
}

function textReport(report: VerificationReport): string {
  const { ballots, counted, questions, group, checks, result } = report;
  const isDecided = checks.every(({ state }) => state === 'holds');
  const verdict = report.ok
    ? isDecided
      ? '全部成立。 Every check holds: the published result is right.'
      : '未发现问题，但不能判定结果正确。 Nothing fails, but not everything could be decided.'
    : '核验不通过。 A check fails.';
  const lines = [
    `${group ?? '?'}: questions ${questions}, ballots ${ballots}, counted ${counted}`,
    ...checks.flatMap(linesOf),
    ...(result ?? []).map((counts, index) => `  ${index + 1}: ${counts.join(' ')}`),
    verdict,
  ];
  return `${lines.join('\n')}\n`;
}

function refuse(place: Place, sentence: string): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** Threads a person may ask for. */
const mostWorkers = 64;

/** Bytes; a hundred trustees of a hundred questions stay far below. */
const largestStrongFile = 64 * 1024 * 1024;

type Strong =
  | { readonly ok: true; readonly strong: StrongProofs | undefined }
  | { readonly ok: false; readonly sentence: string };

async function readStrong(name: string | undefined, place: Place): Promise<Strong> {
  if (name === undefined) return { ok: true, strong: undefined };
  const found = await findFile(name, place);
  if (!found.ok) return found;
  if (found.size > largestStrongFile) {
    return { ok: false, sentence: `${name}: it is no file of strong proofs (too large).` };
  }
  const read = readStrongProofs(await textOf(found.file));
  if (read.ok) return { ok: true, strong: read.value };
  const { fault } = read;
  const detail =
    fault.code === 'repeated-strong-owner' ? `trustee ${fault.owner} twice` : fault.detail;
  return { ok: false, sentence: `${name}: it is no file of strong proofs (${detail}).` };
}

/** What the person should know about the hints; nothing of it touches the verdict. */
function sentenceOnHints(name: string, { isForElection, ballots }: HintsUse, all: number): string {
  if (!isForElection) return `${name}: these hints are not for this election; verified without.`;
  if (ballots === all) return '';
  return `${name}: hints for ${ballots} of ${all} ballots; the others were verified without.`;
}

interface Means {
  readonly archive: FoundArchive;
  readonly hints: string | undefined;
  readonly strong: StrongProofs | undefined;
  readonly isReference: boolean;
  readonly workers: number;
}

type FoundArchive = Extract<FoundFile, { readonly ok: true }>;

/** Verifies with the kernel where this Node runs it, in as many threads as are wanted. */
async function verifyWith(means: Means, options: VerifyOptions) {
  const { archive, hints, strong } = means;
  const kernel = means.isReference ? undefined : await openKernel();
  const started =
    kernel === undefined || means.workers === 0 ? undefined : startWorkers(means.workers);
  const verified = verifyArchive(bytesOf(archive.file), {
    digest: platformDigest,
    ...options,
    ...(strong === undefined ? {} : { strong }),
    ...(kernel === undefined ? {} : { kernel }),
    ...(hints === undefined ? {} : { hints: bytesOf(hints)() }),
    ...(started === undefined ? {} : { workers: started.workers }),
  });
  try {
    return await (started === undefined ? verified : Promise.race([verified, started.failed]));
  } finally {
    await started?.end();
  }
}

/** `pingyi ballots verify`: everything an archive lets one check. */
export const verifyCommand: Command = {
  usage: 'pingyi ballots verify ARCHIVE.bel [--strong FILE] [--hints FILE] [--json]',
  summary: 'Verify a whole election archive (核验整场表决).',
  help: [
    'Checks the structure of the archive and its setup, every ballot, the encrypted tally, the',
    'decryption and the result. Without --strong the decryption stays undecided: v1 proofs of',
    'decryption can be forged by a trustee who also votes.',
    '',
    '  --strong FILE   the strong decryption proofs, <uuid>.strong.json beside the archive',
    '  --hints FILE    makes it faster: a file that `pingyi ballots hints` wrote. It need not be',
    '                  trusted, the verdict never depends on it (Ed25519 only)',
    '  --workers N     threads that check ballots, 0 to 64; usually more than none for large archives',
    '  --reference     the slow way, each equation by itself; the report is the same',
    '  --json          one line of JSON for programs',
    '',
    'Exit: 0 nothing fails, 1 a check fails, 2 it is not an archive that can be verified.',
  ].join('\n'),
  async run(args, place) {
    const options = {
      json: { type: 'boolean' },
      strong: { type: 'string' },
      hints: { type: 'string' },
      workers: { type: 'string' },
      reference: { type: 'boolean' },
    } as const;
    const given = readArguments(args, options, ['ARCHIVE.bel']);
    if (!given.ok) return refuseUse(verifyCommand, given.sentence, place);
    const name = given.operands[0] ?? '';
    const found = await findFile(name, place);
    if (!found.ok) return refuse(place, found.sentence);
    const strong = await readStrong(given.text['strong'], place);
    if (!strong.ok) return refuse(place, strong.sentence);
    const hintsName = given.text['hints'];
    const hints = hintsName === undefined ? undefined : await findFile(hintsName, place);
    if (hints?.ok === false) return refuse(place, hints.sentence);
    const workers = given.text['workers'] ?? String(usualWorkers(found.size));
    if (!/^[0-9]{1,2}$/.test(workers) || Number(workers) > mostWorkers) {
      return refuseUse(
        verifyCommand,
        `--workers must be a number from 0 to ${mostWorkers}.`,
        place,
      );
    }
    const means: Means = {
      archive: found,
      hints: hints?.file,
      strong: strong.strong,
      isReference: given.flags.has('reference'),
      workers: Number(workers),
    };
    const progress = progressOn(place.err);
    let use: HintsUse | undefined;
    const verified = await verifyWith(means, {
      onProgress: ({ stage, done, total }) => progress.show(stages[stage], done, total),
      onHints: (used) => {
        use = used;
      },
    });
    progress.clear();
    if (!verified.ok) {
      const { code, detail } = verified.fault;
      return refuse(place, `${name}: ${reasons[code]} (${detail}).`);
    }
    const report = verified.value;
    const onHints = use && sentenceOnHints(hintsName ?? '', use, report.ballots);
    if (onHints) place.err.write(`pingyi: ${onHints}\n`);
    place.out.write(given.flags.has('json') ? `${JSON.stringify(report)}\n` : textReport(report));
    return report.ok ? 0 : 1;
  },
};
