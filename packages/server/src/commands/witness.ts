import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cosignText, type NoteSigner, writeNote } from '@pingyi/record';
import { writeKeyFile } from '../log/log-key.ts';
import { makeWitnessKey, readWitnessSigner } from '../witness/key-text.ts';
import { type LogDoor, openLogDoor } from '../witness/log-door.ts';
import { type Look, lookAtLog } from '../witness/look.ts';
import { readState, writeState, writeWhole } from '../witness/state-file.ts';
import { findFile } from './ballots/files.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';

function refuse(sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** The most seconds between two looks: a day. */
const mostSeconds = 86_400;

async function makeKey(file: string, name: string | undefined, place: Place): Promise<ExitCode> {
  if (name === undefined) return refuseUse(witnessCommand, '--name NAME is missing.', place);
  const made = makeWitnessKey(name);
  if (made === null)
    return refuse(`--name ${name}: 不能有空格和加号。 It has no space and no plus sign.`, place);
  const full = path.resolve(place.cwd, file);
  await writeKeyFile(full, made.text);
  if ((await readFile(full, 'utf8')) !== made.text)
    return refuse(`${file}: 已有这个文件。 It exists already.`, place);
  place.out.write(
    `私钥文件 private key  ${file}\n公钥 vkey             ${made.vkey}\n请管理员登记 an administrator lists it: npx pingyi witnesses add ${made.vkey}\n`,
  );
  return 0;
}

interface Round {
  readonly door: LogDoor;
  readonly signer: NoteSigner<'cosignature-v1'>;
  readonly stateFile: string;
  readonly told: readonly string[];
  readonly asJson: boolean;
}

type Outcome =
  | Exclude<Look, { readonly is: 'follows' | 'split' }>
  | { readonly is: 'signed'; readonly size: number; readonly at: number; readonly isFirst: boolean }
  | { readonly is: 'not-taken'; readonly size: number; readonly why: string }
  | { readonly is: 'split'; readonly why: string; readonly evidence: string };

function sentenceOf(outcome: Outcome): string {
  switch (outcome.is) {
    case 'signed':
      return `已签 signed: ${outcome.size}${outcome.isFirst ? '（首次，密钥照服务器所示 first visit, the key as the server shows it）' : ''}`;
    case 'unchanged':
      return `没有变化 unchanged: ${outcome.size}`;
    case 'earlier':
      return `服务器给出较早的状态，未签 the server shows an earlier state, nothing was signed: ${outcome.size} < ${outcome.from}`;
    case 'not-taken':
      return `已签 ${outcome.size}，服务器没有收下 signed, and the server did not take it in: ${outcome.why}`;
    case 'split':
      return `日志分叉：服务器给出了两份对不上的记录（${outcome.why}）。证据在 ${outcome.evidence}，请公开它。 SPLIT VIEW: the log showed two records that do not fit (${outcome.why}). The evidence is in ${outcome.evidence}; publish it.`;
    case 'unclear':
      return `无法核对 cannot be checked: ${outcome.why}`;
  }
}

/** Looks once. What was found is kept before a signature leaves, so that no crash makes it sign a fork. */
async function lookOnce(round: Round): Promise<Outcome> {
  const { door, signer, stateFile, told } = round;
  const kept = await readState(stateFile);
  if (kept === 'unreadable') return { is: 'unclear', why: stateFile };
  const look = await lookAtLog(door, kept, told);
  if (look.is === 'split') {
    const evidence = `${stateFile}.split`;
    const { why, kept: first, shown } = look;
    const text = JSON.stringify({ format: 'pingyi-split/1', why, kept: first, shown });
    await writeWhole(evidence, `${text}\n`);
    // A server that lied may not take it; whoever else looks at the record is warned by one that does.
    for (const note of [first, shown]) await door.report(note);
    return { is: 'split', why, evidence };
  }
  if (look.is !== 'follows') return look;
  await writeState(stateFile, look.state);
  const { checkpoint, note } = look.seen;
  const at = Math.floor(Date.now() / 1000);
  const cosigned = writeNote({ text: note.text, signatures: [cosignText(signer, note.text, at)] });
  const handed = await door.handIn(cosigned);
  const { size } = checkpoint;
  if (!handed.ok) return { is: 'not-taken', size, why: handed.why };
  return { is: 'signed', size, at, isFirst: kept === null && told.length === 0 };
}

function codeOf(outcome: Outcome): ExitCode {
  if (outcome.is === 'split') return 1;
  return outcome.is === 'unclear' || outcome.is === 'not-taken' ? 2 : 0;
}

function tell(outcome: Outcome, { asJson }: Round, place: Place): ExitCode {
  const code = codeOf(outcome);
  if (asJson) place.out.write(`${JSON.stringify(outcome)}\n`);
  else (code === 0 ? place.out : place.err).write(`${sentenceOf(outcome)}\n`);
  return code;
}

/** Looks again and again until it is asked to stop, or the log lied. */
async function lookOften(round: Round, seconds: number, place: Place): Promise<ExitCode> {
  let isStopped = false;
  let wake: () => void = () => undefined;
  void place.untilAskedToStop().then(() => {
    isStopped = true;
    wake();
  });
  while (!isStopped) {
    if (tell(await lookOnce(round), round, place) === 1) return 1;
    if (isStopped) break;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = {
    url: { type: 'string' },
    key: { type: 'string' },
    state: { type: 'string' },
    'log-key': { type: 'string' },
    every: { type: 'string' },
    'new-key': { type: 'string' },
    name: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const read = readArguments(args, options, []);
  if (!read.ok) return refuseUse(witnessCommand, read.sentence, place);
  const { url, key, state, every, name } = read.text;
  const newKey = read.text['new-key'];
  if (newKey !== undefined) return makeKey(newKey, name, place);
  if (url === undefined || key === undefined)
    return refuseUse(witnessCommand, '--url URL and --key FILE are needed.', place);
  if (!URL.canParse(url) || !/^https?:/u.test(url))
    return refuse(`--url ${url}: 不是网址。 It is no address.`, place);
  const seconds = every === undefined ? null : Number(every);
  if (seconds !== null && !(Number.isInteger(seconds) && seconds >= 1 && seconds <= mostSeconds))
    return refuse(`--every ${every}: 1–${mostSeconds}`, place);
  const found = await findFile(key, place);
  if (!found.ok) return refuse(found.sentence, place);
  const signer = found.size > 4_096 ? null : readWitnessSigner(await readFile(found.file, 'utf8'));
  if (signer === null)
    return refuse(`${key}: 不是见证人的私钥。 It is no key of a witness.`, place);
  const round: Round = {
    door: openLogDoor(url),
    signer,
    stateFile: path.resolve(place.cwd, state ?? `${key}.state`),
    told: (read.text['log-key'] ?? '').split(',').filter((text) => text.trim() !== ''),
    asJson: read.flags.has('json'),
  };
  if (seconds !== null) return lookOften(round, seconds, place);
  return tell(await lookOnce(round), round, place);
}

/** `pingyi witness`: signs that a log was seen, and that it only grew since. */
export const witnessCommand: Command = {
  usage:
    'pingyi witness --url URL --key FILE [--state FILE] [--log-key KEY] [--every SECONDS] [--json]',
  summary: 'Watches a log from outside and cosigns its checkpoints. 从外部见证存证日志。',
  help: `Asks a server for the newest checkpoint of its log, makes sure by a proof that it only adds to the one
seen before, signs it with the time (C2SP tlog-cosignature) and hands the signature in. Run it on
a machine that the office does not control.

  --new-key FILE --name NAME  makes a key instead; NAME as auditor.example/witness
  --url URL        the server, such as https://pingyi.example
  --key FILE       the private key of the witness
  --state FILE     what was seen before; KEY.state unless given. Keep it: whoever loses it cannot
                   notice a log that was exchanged meanwhile
  --log-key KEY    fingerprint from the notice or vkey of the log; several with commas. Without it
                   the key of the first visit is trusted
  --every SECONDS  goes on until it is stopped
  --json           one line of JSON for each look

Exit: 0 signed or nothing new; 1 the log showed two records that do not fit: the evidence is kept
beside the state; 2 bad use, no answer, or the signature was not taken in`,
  run,
};
