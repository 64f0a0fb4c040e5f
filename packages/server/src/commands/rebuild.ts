import { logFaultSentence } from '@pingyi/record';
import { checkAll } from '../rebuild/check.ts';
import { rebuildSentence } from '../rebuild/faults.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import type { Database } from '../storage/database.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment } from './database-settings.ts';
import { progressOn } from './progress.ts';
import { withStorage } from './with-storage.ts';

/** Faults that are printed; `--json` has more. */
const mostPrinted = 20;

function printFaults(sentences: readonly string[], count: number, place: Place): void {
  for (const sentence of sentences.slice(0, mostPrinted)) place.out.write(`${sentence}\n`);
  const more = count - Math.min(sentences.length, mostPrinted);
  if (more > 0) place.out.write(`另有 ${more} 处。 And ${more} more.\n`);
}

async function check({ queries }: Database, asJson: boolean, place: Place): Promise<ExitCode> {
  const progress = progressOn(place.err);
  const { log, faults, faultCount } = await checkAll(queries, (done, total) =>
    progress.show('核对事项 checking acts', done, total),
  );
  progress.clear();
  const isSound = log.ok && faultCount === 0;
  const root = log.root === null ? null : Buffer.from(log.root).toString('base64');
  if (asJson) {
    const { leaves, covered, checkpoints } = log;
    const report = {
      format: 'pingyi-rebuild-check/1',
      sound: isSound,
      acts: leaves,
      root,
      covered,
      checkpoints: checkpoints.length,
      log: log.faults,
      faults,
      faultCount: log.faultCount + faultCount,
    };
    place.out.write(`${JSON.stringify(report)}\n`);
    return isSound ? 0 : 1;
  }
  const sentences = [
    ...log.faults.map(
      (fault) => `${logFaultSentence(fault, 'zh')} ${logFaultSentence(fault, 'en')}`,
    ),
    ...faults.map(rebuildSentence),
  ];
  printFaults(sentences, log.faultCount + faultCount, place);
  if (isSound)
    place.out.write(
      `事项 ${log.leaves} 件，存证日志、检查点 ${log.checkpoints.length} 个和各清单都与事项相符。 ${log.leaves} acts; the log, ${log.checkpoints.length} checkpoints and every list are what the acts make of them.\n根值 root  ${root}\n`,
    );
  return isSound ? 0 : 1;
}

async function remake({ queries }: Database, place: Place): Promise<ExitCode> {
  const progress = progressOn(place.err);
  const rebuilt = await rebuild(queries, (done, total) =>
    progress.show('重建清单 rebuilding', done, total),
  );
  progress.clear();
  if (!rebuilt.ok) {
    printFaults(rebuilt.faults.map(rebuildSentence), rebuilt.faults.length, place);
    place.out.write('什么也没有改。 Nothing was changed.\n');
    return 1;
  }
  place.out.write(
    `已由 ${rebuilt.acts} 件事项重建各清单。 Every list is made again from ${rebuilt.acts} acts.\n`,
  );
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = { check: { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const read = readArguments(args, options, []);
  if (!read.ok) return refuseUse(rebuildCommand, read.sentence, place);
  const isCheck = read.flags.has('check');
  if (read.flags.has('json') && !isCheck)
    return refuseUse(rebuildCommand, '--json goes with --check.', place);
  return withStorage(place, ({ database }) =>
    isCheck ? check(database, read.flags.has('json'), place) : remake(database, place),
  );
}

/** `pingyi rebuild`: makes every list again from the acts, or compares. */
export const rebuildCommand: Command = {
  usage: 'pingyi rebuild [--check [--json]]',
  summary: 'Makes every list again from the acts, or checks them. 由事项重建或核对各清单。',
  help: `Acts are the truth, lists and histories are made of them. Works beside a running server.

  --check  changes nothing: verifies the log with its checkpoints, the order of the acts,
           what internal acts were sealed as, and every row of every list
  --json   one JSON object: sound, acts, root, covered, checkpoints, log, faults, faultCount

${databaseEnvironment}

Exit: 0 done, or all is sound; 1 something does not fit, told by act; 2 bad use, or no database`,
  run,
};
