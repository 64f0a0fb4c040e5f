// A stranger's verifier of bundles: written from docs/bundle-format.md and docs/log.md, over Node's own
// library, without a line of ours. It judges three claims that need no arithmetic of ballots.
//   node verify.mjs BUNDLE      exit 0: they hold; 1: one fails; 2: no bundle
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkArchives } from './archives.mjs';
import { checkLog } from './log.mjs';
import { checkSatisfaction } from './satisfaction.mjs';
import { membersOf } from './zip.mjs';

/**
 * What is wrong with each claim; null where the file is no bundle of this format.
 * @param {Buffer} file
 */
export function judge(file) {
  const members = membersOf(file);
  const manifest = members && JSON.parse((members.get('manifest.json') ?? 'null').toString());
  if (members === null || manifest?.format !== 'pingyi-bundle/1') return null;
  const leaves = (members.get('acts.ndjson') ?? '').toString().split('\n').slice(0, -1);
  const acts = leaves
    .map((leaf) => JSON.parse(leaf))
    .filter(({ visibility }) => visibility === 'public');
  const { campaign } = manifest;
  const satisfaction = checkSatisfaction(campaign, acts);
  return {
    announced: satisfaction.announced,
    claims: {
      'log-intact': checkLog(members, manifest, leaves),
      'archives-in-log': checkArchives(members, campaign, acts),
      satisfaction: satisfaction.wrong,
    },
  };
}

const [script = '', name = ''] = process.argv.slice(1);
if (existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)) {
  const judged = judge(readFileSync(name));
  for (const [claim, wrong] of Object.entries(judged?.claims ?? {}))
    process.stdout.write(`${claim}: ${wrong.length === 0 ? 'holds' : wrong.join('; ')}\n`);
  const isWrong = Object.values(judged?.claims ?? {}).some((wrong) => wrong.length > 0);
  process.exitCode = judged === null ? 2 : isWrong ? 1 : 0;
}
