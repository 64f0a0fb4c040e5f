import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ClaimState, claimStateName } from '@pingyi/record';
import { makeFreshKeys } from '../tampering/fresh-keys.ts';
import { tamperings } from '../tampering/list.ts';
import { type RecordParts, takeApart } from '../tampering/record-parts.ts';
import { sealRecord } from '../tampering/seal-record.ts';
import type { Prepared, Tampering } from '../tampering/tampering.ts';
import { findFile } from './ballots/files.ts';
import { bundleFileOn } from './bundle-file.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';

/** A bundle is held in memory as a whole, so a larger one is refused; in bytes. */
const largestBundle = 512 * 1024 * 1024;

function refuse(sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

function listOf(): string {
  const lines = tamperings.map(
    ({ claim, variant, says }) => `  ${claim}  ${variant}\n      ${says.zh}\n      ${says.en}`,
  );
  return `${lines.join('\n')}\n`;
}

async function partsOf(name: string, place: Place): Promise<RecordParts | string> {
  const found = await findFile(name, place);
  if (!found.ok) return found.sentence;
  if (found.size > largestBundle) return `${name}: 超过 512 MiB。 It is larger than 512 MiB.`;
  const handle = await open(path.resolve(found.file), 'r');
  try {
    const parts = await takeApart(bundleFileOn(handle, found.size));
    return parts ?? `${name}: 不是核验包，或者已经改动过。 It is no bundle, or was altered before.`;
  } finally {
    await handle.close();
  }
}

function chosen(claim: string, variant: string | undefined): readonly Tampering[] | string {
  const ways = tamperings.filter((each) => each.claim === claim);
  if (ways.length === 0)
    return `--claim ${claim}: 没有这个核验项，去掉 --claim 可列出全部。 There is no such claim; without --claim all are listed.`;
  const wanted = ways.filter((each) => variant === undefined || each.variant === variant);
  const names = ways.map((each) => each.variant).join(', ');
  return wanted.length > 0 ? wanted : `--variant ${variant}: ${claim} 有 has ${names}`;
}

/** The first way that finds something in this record to tamper with. */
async function prepared(
  ways: readonly Tampering[],
  parts: RecordParts,
): Promise<{ readonly way: Tampering; readonly what: Prepared } | null> {
  for (const way of ways) {
    const what = await way.prepare(parts);
    if (what !== null) return { way, what };
  }
  return null;
}

interface Made {
  readonly file: string;
  readonly claim: string;
  readonly variant: string;
  /** What the claim then is. */
  readonly state: ClaimState;
  readonly code: string;
  readonly keys: ReturnType<ReturnType<typeof makeFreshKeys>['shown']>;
  readonly receipts?: readonly string[];
  readonly trust?: { readonly format: 'pingyi-trust/1'; readonly keys: readonly string[] };
}

function textOf({ file, claim, variant, state, code, keys, receipts, trust }: Made): string {
  const officers = Object.entries(keys.officers).map(
    ([account, key]) => `新人员密钥 officer    ${account}  ${key}`,
  );
  const given = [
    ...(receipts === undefined ? [] : [`核验时给出 give it   --receipts ${receipts.join(',')}`]),
    ...(trust === undefined ? [] : [`信任文件 trust file   ${JSON.stringify(trust)}`]),
  ];
  const lines = [
    `改动的包 tampered     ${file}`,
    `核验项 claim          ${claim}（${variant}，${code}）`,
    `应为 becomes          ${claimStateName(state).zh} ${claimStateName(state).en}`,
    `新日志密钥 log key    ${keys.log.vkey}`,
    `指纹 fingerprint      ${keys.log.fingerprint}`,
    ...officers,
    ...given,
  ];
  return `${lines.join('\n')}\n`;
}

interface Wanted {
  readonly parts: RecordParts;
  readonly ways: readonly Tampering[];
  readonly out: string;
  readonly asJson: boolean;
}

async function make({ parts, ways, out, asJson }: Wanted, place: Place): Promise<ExitCode> {
  const found = await prepared(ways, parts);
  if (found === null)
    return refuse(
      '这份记录里没有可以这样改动的内容。 Nothing in this record can be tampered with so.',
      place,
    );
  const { way, what } = found;
  const keys = makeFreshKeys(parts.installation);
  const { bytes } = await sealRecord(parts, keys, what);
  try {
    await writeFile(path.resolve(place.cwd, out), bytes, { flag: 'wx' });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return refuse(`${out}: 写不了（${code}）。 It cannot be written (${code}).`, place);
  }
  const { receipts, isKeyTrusted = false } = what.given ?? {};
  const made: Made = {
    file: out,
    claim: way.claim,
    variant: way.variant,
    state: 'becomes' in way ? way.becomes : 'fails',
    code: way.code,
    keys: keys.shown(),
    ...(receipts === undefined ? {} : { receipts }),
    ...(isKeyTrusted ? { trust: { format: 'pingyi-trust/1', keys: parts.keys } } : {}),
  };
  place.out.write(asJson ? `${JSON.stringify(made)}\n` : textOf(made));
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = {
    claim: { type: 'string' },
    variant: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const read = readArguments(args, options, [], ['BUNDLE']);
  if (!read.ok) return refuseUse(tamperCommand, read.sentence, place);
  const { claim, variant, out } = read.text;
  const [name] = read.operands;
  if (claim === undefined) {
    place.out.write(listOf());
    return 0;
  }
  if (name === undefined) return refuseUse(tamperCommand, 'BUNDLE is missing.', place);
  if (out === undefined) return refuseUse(tamperCommand, '--out FILE is missing.', place);
  const ways = chosen(claim, variant);
  if (typeof ways === 'string') return refuse(ways, place);
  const parts = await partsOf(name, place);
  if (typeof parts === 'string') return refuse(parts, place);
  return make({ parts, ways, out, asJson: read.flags.has('json') }, place);
}

/** `pingyi tamper`: bundles that a verifier must not accept, for tests and for teaching. */
export const tamperCommand: Command = {
  usage: 'pingyi tamper [BUNDLE --claim NAME --out FILE [--variant NAME] [--json]]',
  summary: 'Makes a bundle in which one claim fails, for tests. 生成一个有一项不成立的测试包。',
  help: `For development and teaching. Changes one thing in a bundle, makes everything else follow it, and signs
the record anew with a fresh log key and fresh keys of officers, which it lists: then exactly the
named claim fails, or, where it never fails, no longer holds. The manifest says that the file was
made for a test, and a verifier says so.

  --claim NAME    which claim is to fail; without it, every way to tamper is listed
  --variant NAME  which way, where a claim has several; otherwise the first that the record allows
  --out FILE      where the bundle is written; it must not exist
  --json          one JSON object: file, claim, variant, state, code, keys, and what to give the verifier

Exit: 0 done; 2 bad use, no bundle, or nothing in the record to tamper with so`,
  run,
};
