import { groupsWith, openKernel, slipCredential } from '@pingyi/ballot';
import { type Door, give, Unexpected } from './door.ts';
import type { Slips } from './slips.ts';

/** Personal links as offices and voters' devices use them: made, opened, registered, and closed. */

/** Makes links for some of the invited; their tokens are told once, in the order of the persons. */
export async function makeLinks(
  door: Door,
  meeting: string,
  persons: readonly string[],
): Promise<readonly string[]> {
  const answered = await door.ask('office', 'POST', `/meetings/${meeting}/links`, {
    body: { persons },
  });
  if (answered.status !== 201) throw new Unexpected('office makes links', answered);
  const { links } = JSON.parse(answered.text) as {
    readonly links: readonly { readonly person: string; readonly token: string }[];
  };
  const tokens = new Map(links.map(({ person, token }) => [person, token]));
  return persons.map((person) => tokens.get(person) ?? '');
}

/** What a device sends that made a secret of its own: a public credential for each poll. */
export async function registrationOf(
  token: string,
  polls: readonly string[],
  secret: Slips[number],
) {
  const group = groupsWith(await openKernel())('Ed25519');
  const credentials = polls.map((poll) => ({
    poll,
    credential: slipCredential(group, poll, secret).publicCredential,
  }));
  return { token, credentials };
}

/** Opens every person's link on a device with a secret of its own, and ends registration. */
export async function registerThroughLinks(
  door: Door,
  meeting: string,
  polls: readonly string[],
  persons: readonly string[],
  secrets: Slips,
): Promise<void> {
  const tokens = await makeLinks(door, meeting, persons);
  for (const [place, token] of tokens.entries()) {
    const secret = secrets[place];
    if (secret === undefined) throw new Error('more persons than devices');
    const body = await registrationOf(token, polls, secret);
    const path = `/public/meetings/${meeting}/link-registration`;
    const answered = await door.ask(null, 'POST', path, { body });
    if (answered.status !== 201) throw new Unexpected('somebody registers', answered);
  }
  await give(door, 'office', `/meetings/${meeting}/end-registration`);
}
