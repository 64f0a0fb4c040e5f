import type { Sentence } from '@pingyi/core';
import { type Finding, findingsOf, type Verdict } from '../../hall/findings.ts';
import { readHallFacts } from '../../hall/hall-facts.ts';
import { rushAt } from '../../hall/rush.ts';
import { inspectStorage } from '../../storage/inspect-storage.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { databaseEnvironment, storageSettingsOf } from '../database-settings.ts';
import { withStorage } from '../with-storage.ts';
import { lookAt, rushFinding } from './findings-over-network.ts';

const marks: Readonly<Record<Verdict, string>> = { well: '✓', look: '!', bad: '✗' };

/** What nobody but a person can check. */
const byHand: readonly Sentence[] = [
  {
    zh: '打印机：试印一张票条和一张纸质票，二维码用手机扫一遍。',
    en: 'Printers: print one slip and one paper ballot, and scan the code with a phone.',
  },
  {
    zh: '路由器：关闭“客户端隔离”，手机和本机在同一网络，最远的座位也有信号。',
    en: 'Router: client isolation off, phones in the same network as this machine, signal in the last row.',
  },
  {
    zh: '手机：用两三部不同的手机打开 /hall-check 检查一遍，包括一部旧手机。',
    en: 'Phones: open /hall-check on two or three different ones, an old one among them.',
  },
  {
    zh: '纸质票：备足全体代表用的纸质票，网络不通时改用纸质票。',
    en: 'Paper: have ballots for everybody; when the network fails, they vote on paper.',
  },
];

/** The machine's own findings, when its data is here and its database runs. */
async function ofThisMachine(
  place: Place,
  isReachable: boolean,
): Promise<readonly Finding[] | null> {
  const status = await inspectStorage(storageSettingsOf(place));
  if (!status.ok || status.value.state !== 'running') return null;
  let findings: readonly Finding[] | null = null;
  await withStorage(place, async ({ database }) => {
    findings = findingsOf(await readHallFacts(database), isReachable);
    return 0;
  });
  return findings;
}

function print(place: Place, findings: readonly Finding[]): void {
  for (const { verdict, sentence } of findings)
    place.out.write(`${marks[verdict]} ${sentence.zh}\n  ${sentence.en}\n`);
  place.out.write('\n请人工检查 To be checked by hand\n');
  for (const { zh, en } of byHand) place.out.write(`□ ${zh}\n  ${en}\n`);
}

function wholeNumber(text: string | undefined, usual: number, most: number): number | null {
  const value = text === undefined ? usual : Number(/^\d{1,5}$/u.test(text) ? text : Number.NaN);
  return value >= 1 && value <= most ? value : null;
}

const mostPhones = 2_000;

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = {
    url: { type: 'string' },
    phones: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const read = readArguments(args, options, []);
  if (!read.ok) return refuseUse(hallCheck, read.sentence, place);
  const phones = wholeNumber(read.text['phones'], 300, mostPhones);
  if (phones === null)
    return refuseUse(hallCheck, `--phones must be a whole number from 1 to ${mostPhones}.`, place);
  const given = read.text['url'] ?? `http://127.0.0.1:${place.settings.port}`;
  if (!URL.canParse(given) || !/^https?:$/u.test(new URL(given).protocol))
    return refuseUse(hallCheck, '--url must be an address that begins with http or https.', place);
  const address = new URL(given).origin;
  const seen = await lookAt(address);
  if (seen === null) {
    place.err.write(
      `pingyi: ${address} 没有应答，请先启动评议（npm start -- --hall）。 Nothing answers there; start Pingyi first.\n`,
    );
    return 2;
  }
  const own = read.text['url'] === undefined ? await ofThisMachine(place, seen.isReachable) : null;
  const rush = rushFinding(await rushAt(address, phones, phones));
  const findings = [...(own ?? []), ...seen.findings, rush];
  if (read.flags.has('json')) place.out.write(`${JSON.stringify({ address, findings })}\n`);
  else print(place, findings);
  return findings.some(({ verdict }) => verdict === 'bad') ? 1 : 0;
}

/** `pingyi hall-check`: whether machine and network are fit for a meeting. */
export const hallCheck: Command = {
  usage: 'pingyi hall-check [--url URL] [--phones N] [--json]',
  summary: 'Checks machine and network before a meeting. 会前检查会场的机器和网络。',
  help: `Looks at a running server as a hall full of phones would: opens a stream for each, keeps them all
open and asks meanwhile. It writes nothing. Without --url it also looks at this machine: addresses
that phones can open, disk, power, and whether the database writes as it must.

  --url URL    a server elsewhere, as phones reach it; this machine's own on PORT unless given
  --phones N   1 to ${mostPhones} (usual: 300)
  --json       one JSON object: address, findings (code, verdict, sentence)

${databaseEnvironment}

Exit: 0 nothing is in the way, 1 something is, 2 bad use or nothing answers`,
  run,
};
