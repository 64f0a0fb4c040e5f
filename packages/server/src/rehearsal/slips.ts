import { randomBytes } from 'node:crypto';
import {
  type GroupName,
  groupsWith,
  openKernel,
  randomPollUuid,
  slipCredential,
  writeCredentialList,
} from '@pingyi/ballot';
import { type Door, give, upload } from './door.ts';
import { digestOfText } from './officers.ts';

/** Slips as the scrutineers' page makes them: secrets stay here, sorted public lists go to the server. */

/** The polls of a part, its spares included. */
export function drawPolls(): readonly [string, string, string] {
  return [randomPollUuid(), randomPollUuid(), randomPollUuid()];
}

/** Secrets of slips. */
export type Slips = readonly Uint8Array[];

export function makeSlips(count: number): Slips {
  return Array.from({ length: count }, () => new Uint8Array(randomBytes(16)));
}

/** The sorted list of some slips' public credentials in one poll. */
export async function listOf(
  slips: Slips,
  poll: string,
  groupName: GroupName = 'Ed25519',
): Promise<string> {
  const group = groupsWith(await openKernel())(groupName);
  return writeCredentialList(
    group,
    slips.map((secret) => slipCredential(group, poll, secret).publicCredential),
  );
}

/** Uploads the lists of some slips in every poll, and names them as a command does. */
export async function uploadLists(
  door: Door,
  meeting: string,
  polls: readonly string[],
  slips: Slips,
  group?: GroupName,
): Promise<readonly { readonly poll: string; readonly digest: string }[]> {
  const lists: { poll: string; digest: string }[] = [];
  for (const poll of polls) {
    const text = await listOf(slips, poll, group);
    const digest = digestOfText(text);
    await upload(door, 'scrutineer-1', meeting, text, digest);
    lists.push({ poll, digest });
  }
  return lists;
}

/** Hands in the lists of slips that were made. */
export async function recordSlips(
  door: Door,
  meeting: string,
  polls: readonly string[],
  slips: Slips,
  group?: GroupName,
): Promise<void> {
  const lists = await uploadLists(door, meeting, polls, slips, group);
  const body = { part: null, printed: slips.length, lists, makers: 2 };
  await give(door, 'scrutineer-1', `/meetings/${meeting}/record-slips`, body);
}

/** Voids what is left in the box. */
export async function voidBox(
  door: Door,
  meeting: string,
  polls: readonly string[],
  left: Slips,
  group?: GroupName,
): Promise<void> {
  const lists = await uploadLists(door, meeting, polls, left, group);
  const body = { part: null, voided: left.length, lists, correction: null };
  await give(door, 'scrutineer-1', `/meetings/${meeting}/void-box`, body);
}
