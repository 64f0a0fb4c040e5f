import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PollFiles } from '../../rehearsal/audit.ts';
import { Unexpected } from '../../rehearsal/door.ts';
import {
  NoPlace,
  newMeetingId,
  ownPlace,
  type RehearsalPlace,
  runningPlace,
} from '../../rehearsal/rehearsal-place.ts';
import { type RehearsalReport, type RehearsalStage, rehearse } from '../../rehearsal/rehearse.ts';
import { NoAnswer } from '../../rehearsal/visitor.ts';
import { type Command, type Place, readArguments, refuseUse } from '../command.ts';
import { progressOn } from '../progress.ts';
import { type RehearseOptions, readOptions } from './options.ts';

const stageWords: Readonly<Record<RehearsalStage, string>> = {
  hall: 'Filling the hall (签到领票)',
  encrypting: 'Making ballots (加密选票)',
  voting: 'Voting (投票)',
  closing: 'Closing and decrypting (结束、解密)',
  audit: 'Verifying the archive (核验)',
};

function rounded(value: number | null, digits = 0): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}

/** The line that programs read. */
function jsonOf(report: RehearsalReport): string {
  return JSON.stringify({
    voters: report.voters,
    accepted: report.accepted,
    refused: report.refused,
    ackP50Ms: rounded(report.ackP50Ms),
    ackP95Ms: rounded(report.ackP95Ms),
    ackP99Ms: rounded(report.ackP99Ms),
    closeToResultMs: rounded(report.closeToResultMs),
    factorToResultMs: rounded(report.factorToResultMs),
    resultMatches: report.resultMatches,
    archivesVerify: report.archivesVerify,
    serverCpuSeconds: rounded(report.serverCpuSeconds, 2),
    serverPeakMb: rounded(report.serverPeakMb),
    encryptSeconds: rounded(report.encryptSeconds, 2),
  });
}

function textOf(report: RehearsalReport): string {
  const yes = (holds: boolean): string => (holds ? '是 yes' : '否 NO');
  const server =
    report.serverCpuSeconds === null
      ? '—'
      : `${rounded(report.serverCpuSeconds, 1)} s, ${rounded(report.serverPeakMb)} MB`;
  return [
    `投票 voted           ${report.accepted} / ${report.voters}（拒绝 refused ${report.refused}）`,
    `确认 acknowledged    p50 ${rounded(report.ackP50Ms)} ms, p95 ${rounded(report.ackP95Ms)} ms, p99 ${rounded(report.ackP99Ms)} ms`,
    `结束至结果 to result ${rounded(report.closeToResultMs)} ms（最后一份解密起 from the last factor ${rounded(report.factorToResultMs)} ms）`,
    `结果相符 matches     ${yes(report.resultMatches)}`,
    `档案核验 verifies    ${yes(report.archivesVerify)}`,
    `服务器 server        ${server}`,
    `加密 encryption      ${rounded(report.encryptSeconds, 1)} s`,
    '',
  ].join('\n');
}

function placeFor(options: RehearseOptions, { root, settings }: Place): Promise<RehearsalPlace> {
  if (options.running !== null) return runningPlace(options.running, options);
  return ownPlace(root, settings.searchPath, options);
}

/** Writes a poll's files beside each other, as `pingyi ballots verify` finds them. */
async function keepFiles(folder: string, poll: string, files: PollFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${poll}.bel`), files.archive);
  await writeFile(path.join(folder, `${poll}.strong.json`), files.strong);
}

/** Slips that stay in the box, so that voiding is rehearsed as well. */
const slipsLeft = 5;

async function hold(options: RehearseOptions, place: Place): Promise<RehearsalReport> {
  const progress = progressOn(place.err);
  const found = await placeFor(options, place);
  try {
    return await rehearse(
      found.people,
      {
        meeting: {
          ...found.campaign,
          meeting: newMeetingId(),
          voters: options.voters,
          trustees: options.trustees,
          group: options.group,
          left: slipsLeft,
        },
        seconds: options.seconds,
        keep: async (poll, files) => {
          if (options.out !== null)
            await keepFiles(path.resolve(place.cwd, options.out), poll, files);
        },
      },
      (stage, done, total) => progress.show(stageWords[stage], done, total),
    );
  } catch (error) {
    const why = found.whyGone();
    if (why !== null) place.err.write(`pingyi: ${why}\n`);
    throw error;
  } finally {
    progress.clear();
    await found.leave();
  }
}

/** `pingyi rehearse`: a whole vote over the public API, with real ballots. */
export const rehearseCommand: Command = {
  usage: 'pingyi rehearse [options]',
  summary: 'Rehearse a vote with many voters over the public API (演练一场表决).',
  help: [
    'Holds a meeting from its plan to the announced result: officers sign, slips are made, voters',
    'press within the seconds given, trustees verify and decrypt, the archive is verified as anybody',
    'would. Ballots are encrypted before the clock starts. Without --url a server of its own is',
    'started in a temporary place and removed afterwards.',
    '',
    '  --voters N      10 to 10000 (usual: 100)',
    '  --seconds S     within which everybody presses (usual: 10)',
    '  --units U       units that are voted on (usual: 10)',
    '  --items I       1 or 6 grades for each unit (usual: 1)',
    '  --trustees T    0 to 10; 0: the server keeps the key (usual: 2)',
    '  --group G       Ed25519 (usual) or BELENIOS-2048, which other programs verify',
    '  --url URL       a running server with one rehearsal campaign (演练); units stay voted on',
    '  --sign-in LINK  a one-time link that signs in its office',
    '  --elsewhere     the load is meant for another machine than this',
    '  --out DIR       keeps the archive and its strong proofs in DIR',
    '  --json          the last line as JSON; times in milliseconds where the name says Ms',
    '',
    'Exit: 0 all was accepted, matches and verifies; 1 something was refused or does not; 2 bad use',
    'or no place to rehearse',
  ].join('\n'),
  async run(args, place) {
    const options = {
      voters: { type: 'string' },
      seconds: { type: 'string' },
      units: { type: 'string' },
      items: { type: 'string' },
      trustees: { type: 'string' },
      group: { type: 'string' },
      url: { type: 'string' },
      'sign-in': { type: 'string' },
      out: { type: 'string' },
      elsewhere: { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    const given = readArguments(args, options, []);
    if (!given.ok) return refuseUse(rehearseCommand, given.sentence, place);
    const read = readOptions(given);
    if (!read.ok) return refuseUse(rehearseCommand, read.sentence, place);
    try {
      const report = await hold(read.options, place);
      place.out.write(given.flags.has('json') ? `${jsonOf(report)}\n` : textOf(report));
      const { refused, resultMatches, archivesVerify } = report;
      return refused === 0 && resultMatches && archivesVerify ? 0 : 1;
    } catch (error) {
      const isExpected = [NoPlace, NoAnswer, Unexpected].some((kind) => error instanceof kind);
      if (!isExpected || !(error instanceof Error)) throw error;
      place.err.write(`pingyi: ${error.message}\n`);
      return error instanceof Unexpected ? 1 : 2;
    }
  },
};
