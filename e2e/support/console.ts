import path from 'node:path';
import type { CommandType, Grant, NewAct } from '@pingyi/core';
import { signCheckpoint } from '@pingyi/record';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Party } from '../../packages/server/src/rehearsal/door.ts';
import { type LentServer, lendServer } from '../../packages/server/src/testing/lend-server.ts';
import {
  everywhere,
  firstAdministrator,
  type Member,
  member,
} from '../../packages/server/src/testing/people.ts';
import { recordActs } from '../../packages/server/src/testing/result-acts.ts';
import { staffAs } from '../../packages/server/src/testing/test-access.ts';
import { chromium, closeWindows, launch } from './chromium.ts';

const pages = path.join(import.meta.dirname, '..', '..', 'packages', 'web', 'dist');

export const desk = { viewport: { width: 1280, height: 720 } } as const;
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

/** A page of the console with everything that would betray a fault. */
interface ConsolePage {
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the security policy included. */
  readonly complaints: string[];
}

interface OpenOptions {
  readonly size?: BrowserContextOptions;
  readonly language?: 'zh' | 'en';
  /** As whom; the office unless given, or one of several of a role, such as `office-2`. */
  readonly role?: Party;
  /** As somebody who really signed in, in place of a role; null for nobody yet. */
  readonly as?: Member | null;
}

interface Staff {
  readonly administrator: Member;
  readonly clerk: Member;
}

interface Console {
  /** Where a place of the console is. */
  at(place: string): string;
  /** Opens an address of the console as somebody who is signed in. */
  open(place: string, options?: OpenOptions): Promise<ConsolePage>;
  /** Gives a command as another clerk would, or in another role, on whatever the campaign is then. */
  give(type: CommandType, campaign: string, body: unknown, role?: Party): Promise<void>;
  /** Records acts as they would stand in the log, where the way to them is another test's. */
  record(acts: readonly NewAct[]): Promise<void>;
  /** Opens a whole address, such as a link that came in a message, as somebody who is not signed in. */
  openAsStranger(address: string): Promise<ConsolePage>;
  /** Hands in a checkpoint that the log's key signed and that the log does not have. */
  signedElsewhere(size: number): Promise<void>;
  /** The newest act of a campaign, by its place in the log. */
  newestAct(campaign: string): Promise<number>;
  /** The first administrator and, invited by them, somebody of the office; both really signed in. */
  staff(): Promise<Staff>;
  /** Somebody whom an administrator or the office invites, and who accepts. */
  invite(by: Member, userName: string, grants: readonly Grant[]): Promise<Member>;
}

async function openPage(
  browser: Browser,
  address: string,
  { size = desk, language = 'zh', role = 'office', as }: OpenOptions,
): Promise<ConsolePage> {
  const context = await browser.newContext({
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    ...(as === undefined ? { extraHTTPHeaders: staffAs(role) } : {}),
    // What slides in is in its place at once, so that a press hits what was looked at.
    reducedMotion: 'reduce',
    ...size,
  });
  context.setDefaultTimeout(30_000);
  if (as !== undefined && as !== null)
    await context.addCookies(
      as.person.cookie.split('; ').map((pair) => {
        const at = pair.indexOf('=');
        return {
          name: pair.slice(0, at),
          value: pair.slice(at + 1),
          url: new URL('/', address).href,
        };
      }),
    );
  await context.addInitScript(
    ({ spoken, isSignedIn }) => {
      window.localStorage.setItem('pingyi-language', spoken);
      if (isSignedIn) window.localStorage.setItem('pingyi-signed-in', '1');
    },
    { spoken: language, isSignedIn: as !== null },
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** A server with the built pages and a browser, for the tests of one file; both end with them. */
export function useConsole(): Console {
  let lent: LentServer | null = null;
  let browser: Browser | null = null;
  let address = '';
  const server = (): LentServer => {
    if (lent === null) throw new Error('no server');
    return lent;
  };
  beforeAll(async () => {
    if (chromium === null) return;
    [lent, browser] = await Promise.all([lendServer(pages), launch()]);
    address = `http://127.0.0.1:${await lent.listen(lent.server)}`;
  });
  afterEach(async () => {
    await closeWindows(browser);
  });
  afterAll(async () => {
    await closeWindows(browser);
    await lent?.giveBack();
  });
  return {
    at: (place) => `${address}/staff${place}`,
    open: (place, options = {}) => {
      if (browser === null) throw new Error('no browser');
      return openPage(browser, `${address}/staff${place}`, options);
    },
    give: async (type, campaign, body, role = 'office') => {
      const place = type === 'create-campaign' ? '' : `/${campaign}/${type}`;
      const response = await fetch(`${address}/api/campaigns${place}`, {
        method: 'POST',
        headers: { ...staffAs(role), 'content-type': 'application/json', 'pingyi-client': 'test' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${type}: ${await response.text()}`);
    },
    record: (acts) => recordActs(server().parts.ledger, acts),
    openAsStranger: (whole) => {
      if (browser === null) throw new Error('no browser');
      return openPage(browser, whole, { as: null });
    },
    signedElsewhere: async (size) => {
      const { server: inside, signer } = server();
      const note = signCheckpoint(signer, { size, root: new Uint8Array(32).fill(7) });
      await inside.inject({
        method: 'POST',
        url: '/api/log/foreign-checkpoints',
        headers: { 'pingyi-client': 'test' },
        payload: { note },
      });
    },
    newestAct: async (campaign) => {
      const place = `/api/campaigns/${campaign}/history?limit=1`;
      const answer = await server().server.inject({ url: place, headers: staffAs('office') });
      return answer.json<{ readonly history: readonly { readonly seq: number }[] }>().history[0]
        ?.seq as number;
    },
    staff: async () => {
      const { server: inside, parts } = server();
      const administrator = await firstAdministrator(inside, parts.database.queries);
      const clerk = await member(inside, administrator.person, 'clerk', [everywhere('office')]);
      return { administrator, clerk };
    },
    invite: (by, userName, grants) => member(server().server, by.person, userName, grants),
  };
}
