import { randomBytes } from 'node:crypto';
import { type Grant, needsSecondFactor, type Role, roleNames } from '@pingyi/core';
import { type Door, type Party, Unexpected } from './door.ts';
import { totpAt } from './totp.ts';
import { type Site, Visitor } from './visitor.ts';

/** A person with an account, signed in. */
interface Member {
  readonly visitor: Visitor;
  readonly account: string;
}

async function must(
  visitor: Visitor,
  method: string,
  path: string,
  body?: object,
): Promise<Readonly<Record<string, unknown>>> {
  const answered = await visitor.ask(method, `/api${path}`, body === undefined ? {} : { body });
  if (answered.status >= 300) throw new Unexpected(`${method} ${path}`, answered);
  return answered.text === '' ? {} : JSON.parse(answered.text);
}

/** A name and a password that nobody has to remember. */
function newKeys(party: Party) {
  const tail = randomBytes(4).toString('hex');
  return {
    userName: `rehearsal-${party.toLowerCase()}-${tail}`,
    password: randomBytes(24).toString('base64url'),
  };
}

/** Sets up an authenticator for whoever is signed in. */
async function enrol(visitor: Visitor, password: string): Promise<void> {
  const { secret } = await must(visitor, 'POST', '/me/second-factor', { password });
  const code = totpAt(String(secret), Date.now());
  await must(visitor, 'POST', '/me/second-factor/confirmation', { code });
}

async function accountOf(visitor: Visitor): Promise<string> {
  return String((await must(visitor, 'GET', '/me'))['account']);
}

/** What comes after the `=` of a one-time link. */
function tokenIn(link: string): string {
  return link.replace(/^.*=/su, '');
}

function roleOf(party: Party): Role {
  const role = roleNames.find((each) => party === each || party.startsWith(`${each}-`));
  if (role === undefined) throw new Error(`${party} has no role`);
  return role;
}

/** The people of a rehearsal, each with an account of the own, at the door of a running server. */
export class RehearsalPeople implements Door {
  readonly #site: Site;
  readonly #nobody: Visitor;
  readonly #members = new Map<Party, Member>();
  /** Parties whose accounts were opened for the rehearsal. */
  readonly #guests = new Set<Party>();

  /** @param address of the server, without a slash at its end */
  constructor(address: string) {
    this.#site = { address };
    this.#nobody = new Visitor(this.#site);
  }

  /** The server was started again and is elsewhere now; everybody stays signed in. */
  moveTo(address: string): void {
    this.#site.address = address;
  }

  #member(party: Party): Member {
    const member = this.#members.get(party);
    if (member === undefined) throw new Error(`${party} takes no part`);
    return member;
  }

  ask: Door['ask'] = (as, method, path, sent = {}) => {
    const visitor = as === null ? this.#nobody : this.#member(as).visitor;
    return visitor.ask(method, `/api${path}`, sent);
  };

  /** Follows a stream of server-sent events as a party, or as nobody who is known. */
  follow(
    as: Party | null,
    path: string,
    hear: (event: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const visitor = as === null ? this.#nobody : this.#member(as).visitor;
    return visitor.follow(`/api${path}`, hear, signal);
  }

  accountOf(party: Party): string {
    return this.#member(party).account;
  }

  /** Downloads as anybody may. */
  download(path: string): Promise<Uint8Array> {
    return this.#nobody.download(`/api${path}`);
  }

  /** The figures of the server in the text format of Prometheus, as the administrator reads them. */
  async figures(): Promise<string> {
    const administrator = this.#members.get('administrator');
    if (administrator === undefined) return '';
    const { status, text } = await administrator.visitor.ask('GET', '/metrics');
    return status === 200 ? text : '';
  }

  /** Opens a new installation's first account by its set-up link. */
  async setUp(link: string): Promise<void> {
    const visitor = new Visitor(this.#site);
    const keys = newKeys('administrator');
    await must(visitor, 'POST', '/set-up', { token: tokenIn(link), ...keys, name: null });
    await enrol(visitor, keys.password);
    this.#members.set('administrator', { visitor, account: await accountOf(visitor) });
  }

  /** Signs in by a one-time link, as the office unless said otherwise. */
  async signIn(link: string, party: Party = 'office'): Promise<void> {
    const visitor = new Visitor(this.#site);
    await must(visitor, 'POST', '/sign-in/link', { token: tokenIn(link) });
    this.#members.set(party, { visitor, account: await accountOf(visitor) });
  }

  /** Somebody already there invites a party, who accepts. */
  async invite(by: Party, party: Party, scope: Grant['scope']): Promise<void> {
    const grants: readonly Grant[] = [{ role: roleOf(party), scope }];
    const { visitor: host } = this.#member(by);
    const invitation = { grants, name: null, phone: null };
    const { link } = await must(host, 'POST', '/invitations', invitation);
    const visitor = new Visitor(this.#site);
    const keys = newKeys(party);
    await must(visitor, 'POST', '/invitations/accept', { token: tokenIn(String(link)), ...keys });
    if (needsSecondFactor(grants)) await enrol(visitor, keys.password);
    this.#members.set(party, { visitor, account: await accountOf(visitor) });
    this.#guests.add(party);
  }

  /** Closes the accounts that were opened for the rehearsal. */
  async closeGuests(by: Party): Promise<void> {
    const { visitor } = this.#member(by);
    for (const party of this.#guests) {
      const path = `/accounts/${this.accountOf(party)}/close-account`;
      await must(visitor, 'POST', path, { reason: '演练结束' });
    }
  }
}
