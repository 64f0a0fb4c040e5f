import { createHash, randomBytes } from 'node:crypto';
import {
  type Campaign,
  type Meeting,
  type MeetingCommandType,
  meetingId,
  messagesToSign,
  parseInstant,
  type Role,
  readAct,
  readMeetingCommand,
  replay,
  replayMeeting,
  roleNames,
  type StoredAct,
} from '@pingyi/core';
import { officerKeyOf, signAsOfficer } from '@pingyi/record';
import { type Door, type Party, read } from './door.ts';

/** Officers of a meeting as their own pages act: they fold its acts, and sign what core gives to sign. */

function actsIn(text: string): readonly StoredAct[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const found = readAct(JSON.parse(line));
      if (!found.ok) throw new Error(JSON.stringify(found.faults));
      return found.act;
    });
}

/** The meeting and its campaign, folded from what the office may read. */
export async function foldMeeting(
  door: Door,
  campaign: string,
  meeting: string,
): Promise<{ readonly meeting: Meeting; readonly campaign: Campaign }> {
  const own = actsIn(await read(door, 'office', `/meetings/${meeting}/acts`));
  const its = actsIn(await read(door, 'office', `/campaigns/${campaign}/acts`));
  const folded = replayMeeting(meetingId.parse(meeting), own);
  const whole = replay(its);
  if (folded === null || whole === null) throw new Error(`meeting ${meeting} cannot be folded`);
  return { meeting: folded, campaign: whole };
}

function roleOf(party: Party): Role {
  const role = roleNames.find((each) => party === each || party.startsWith(`${each}-`));
  if (role === undefined) throw new Error(`${party} has no role`);
  return role;
}

/** The keys that officers made in their browsers. */
export class OfficerKeys {
  readonly #seeds = new Map<Party, Uint8Array>();
  readonly #newSeed: (party: Party) => Uint8Array;

  /** @param newSeed gives 32 bytes for a party; by chance unless given */
  constructor(newSeed: (party: Party) => Uint8Array = () => new Uint8Array(randomBytes(32))) {
    this.#newSeed = newSeed;
  }

  #seedOf(party: Party): Uint8Array {
    const seed = this.#seeds.get(party) ?? this.#newSeed(party);
    this.#seeds.set(party, seed);
    return seed;
  }

  keyOf(party: Party): string {
    return officerKeyOf(this.#seedOf(party));
  }

  sign(party: Party, message: string): string {
    return signAsOfficer(this.#seedOf(party), message);
  }
}

/** What a command needs to be signed with. */
interface Signing {
  readonly door: Door;
  readonly keys: OfficerKeys;
  readonly campaign: string;
  readonly meeting: string;
}

/** The signatures of some officers over each act that a command will cause, in the order of its acts. */
export async function signaturesFor(
  { door, keys, campaign, meeting }: Signing,
  type: MeetingCommandType,
  by: Party,
  body: object,
  signers: readonly Party[],
) {
  const folded = await foldMeeting(door, campaign, meeting);
  const actor = { role: roleOf(by), account: door.accountOf(by) };
  const command = readMeetingCommand({ type, actor, body });
  if (!command.ok) throw new Error(`${type}: ${JSON.stringify(command.faults)}`);
  const now = parseInstant(new Date().toISOString());
  if (now === null) throw new Error('the clock shows no year that a vote can be held in');
  const views = { campaign: folded.campaign, others: [] };
  const asked = messagesToSign(folded.meeting, views, command.command, now);
  if (!asked.ok) throw new Error(`${type}: ${JSON.stringify(asked.unmet)}`);
  return asked.messages.map((message) =>
    signers.map((party) => ({
      account: door.accountOf(party),
      signature: keys.sign(party, message),
    })),
  );
}

/** The digest of a text as acts write it. */
export function digestOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
