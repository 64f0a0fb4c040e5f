import { keyFingerprint, writeVerifierKey } from '@pingyi/record';
import type { Storage } from '../storage/open-storage.ts';
import {
  addWitness,
  mostWitnesses,
  readWitnesses,
  readWitnessKey,
  removeWitness,
} from '../witnesses/stored-witnesses.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment } from './database-settings.ts';
import { withStorage } from './with-storage.ts';

function refuse(sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

async function list({ database: { queries } }: Storage, place: Place): Promise<ExitCode> {
  const witnesses = await readWitnesses(queries);
  if (witnesses.length === 0) place.out.write('还没有见证人。 There is no witness yet.\n');
  for (const { vkey, endedAt } of witnesses)
    place.out.write(`${endedAt === null ? '登记 listed ' : '注销 removed'}  ${vkey}\n`);
  return 0;
}

async function add(
  { database: { queries } }: Storage,
  text: string,
  place: Place,
): Promise<ExitCode> {
  const key = readWitnessKey(text);
  if (key === null) return refuse(`${text}: 不是见证人的公钥。 It is no vkey of a witness.`, place);
  const vkey = writeVerifierKey(key);
  const known = await readWitnesses(queries);
  if (known.length >= mostWitnesses && !known.some((each) => each.vkey === vkey))
    return refuse(`最多 ${mostWitnesses} 名见证人。 No more than ${mostWitnesses}.`, place);
  await addWitness(queries, vkey);
  place.out.write(`已登记 listed  ${key.name}  ${keyFingerprint(key)}\n`);
  return 0;
}

async function remove(
  { database: { queries } }: Storage,
  vkey: string,
  place: Place,
): Promise<ExitCode> {
  if (!(await removeWitness(queries, vkey.trim())))
    return refuse(`${vkey}: 没有登记。 It is not listed.`, place);
  place.out.write('已注销，签过的保留。 Removed; what it signed stays.\n');
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const read = readArguments(args, {}, ['list | add VKEY | remove VKEY'], ['VKEY']);
  if (!read.ok) return refuseUse(witnessesCommand, read.sentence, place);
  const [what, vkey] = read.operands;
  const isKnown = what === 'list' || what === 'add' || what === 'remove';
  if (!isKnown || (what === 'list') !== (vkey === undefined))
    return refuseUse(witnessesCommand, 'list, add VKEY or remove VKEY.', place);
  return withStorage(place, (storage) => {
    if (vkey === undefined) return list(storage, place);
    return what === 'add' ? add(storage, vkey, place) : remove(storage, vkey, place);
  });
}

/** `pingyi witnesses`: whose cosignatures this installation takes in. */
export const witnessesCommand: Command = {
  usage: 'pingyi witnesses list | add VKEY | remove VKEY',
  summary: 'Lists the witnesses of this log. 登记存证日志的见证人。',
  help: `An installation takes in cosignatures of listed witnesses only, gives them out, and puts them into
bundles. A witness makes its key by pingyi witness --new-key and hands over the vkey. Whether a
witness is independent is for whoever verifies to judge.

${databaseEnvironment}

Exit: 0 done; 2 bad use, no such key, or the database cannot be used`,
  run,
};
