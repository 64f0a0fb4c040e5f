import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { give, readJson } from '../../../rehearsal/door.ts';
import type { HeldMeeting } from '../../../rehearsal/held-meeting.ts';
import { announceResults, closeVote } from '../../../rehearsal/hold-meeting.ts';
import type { ScreenView } from '../../../screens/screen-view.ts';
import { type EventClient, follow } from '../../../testing/event-stream.ts';
import {
  countedVote,
  everybodyVotes,
  type OpenVote,
  opened,
  readyVote,
} from '../../../testing/held-vote.ts';
import { doorOf } from '../../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { codesOf } from '../../../testing/refusals.ts';

let lent: LentServer;
let held: HeldMeeting;
let vote: OpenVote;
let page: EventClient;
/** Every text that a screen was ever sent, by the stage at which it was asked for. */
const told = new Map<string, string>();

type Shown = ScreenView & { readonly now: string };

async function shown(stage: string): Promise<Shown> {
  const { text } = await held.door.ask(null, 'GET', '/public/meetings/hall/screen');
  told.set(stage, text);
  return JSON.parse(text) as Shown;
}

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server));
  const port = await lent.listen(lent.server);
  page = await follow(port, '/api/public/meetings/hall/screen/changes');
});
afterAll(async () => {
  page.leave();
  await lent.giveBack();
});

const heard = (name: string) => page.events.filter(({ event }) => event === name);

/** Resolves when the newest event of a part looks so. */
async function hears(name: string, view: object): Promise<void> {
  await expect.poll(() => heard(name).at(-1)?.data, { timeout: 10_000 }).toMatchObject({ view });
}

describe('what the hall’s screen is told', () => {
  it('begins with all of it: agenda, presence as totals, and the server’s clock', async () => {
    const first = await page.until(3);
    expect(first.map(({ event }) => event)).toEqual(['meeting', 'presence', 'turnout']);
    const view = await shown('ready');
    expect(Math.abs(Date.parse(view.now) - Date.now())).toBeLessThan(60_000);
    expect(view).toMatchObject({
      meeting: {
        title: { zh: '评议会演练' },
        rehearsal: true,
        place: '演练会场',
        units: [{ id: 'unit-1', name: { zh: '演练单位1' } }, { id: 'unit-2' }],
        running: { step: 'voting', unit: null },
        vote: { state: 'unopened', keys: 'trustees', credentials: 'slips', singleMaker: false },
        closings: [],
        results: [],
      },
      presence: {
        invited: 12,
        signedIn: 12,
        present: 12,
        quorum: { isMet: true, need: 10 },
        shares: [{ category: 'serviceRecipient', atLeast: '0.5', isMet: true }],
      },
      turnout: [],
    });
    expect(view.meeting.steps.map(({ id, held: done }) => [id, done])).toEqual([
      ['report', 2],
      ['findings', 2],
      ['questioning', 2],
      ['voting', 0],
      ['result', 0],
      ['expertComment', 0],
      ['statement', 0],
    ]);
  });

  it('hears at once who comes and goes, as totals', async () => {
    const acts = await held.door.ask('office', 'GET', '/meetings/hall/acts');
    const person = /"person":"([^"]+)"/u.exec(acts.text)?.[1] ?? '';
    await give(held.door, 'office', '/meetings/hall/record-leaving', { person });
    await hears('presence', { signedIn: 12, present: 11 });
    await give(held.door, 'office', '/meetings/hall/record-return', { person });
    await hears('presence', { present: 12 });
    expect(heard('meeting')).toHaveLength(1);
  });

  it('sees the turnout rise and no choice', async () => {
    vote = await opened(held);
    await hears('meeting', { vote: { state: 'open' } });
    await everybodyVotes(vote);
    await hears('turnout', [{ poll: vote.poll, electorate: 12, voters: 12 }]);
    await shown('voted');
  });

  it('shows the code that fixes the close before anything is decrypted', async () => {
    await closeVote(held);
    await lent.sign();
    const { meeting } = await shown('closed');
    expect(meeting.vote).toMatchObject({ state: 'closed', decryption: { need: 2, have: 0 } });
    const [closing] = meeting.closings;
    expect(closing).toMatchObject({ poll: vote.poll });
    expect(closing?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/u);
    expect(closing?.checkpoint).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });

  it('keeps the counts to itself until they are announced, unit by unit', async () => {
    await countedVote(lent.server, vote);
    const counted = await shown('counted');
    expect(counted.meeting.vote).toMatchObject({ counted: true, confirmed: 0 });
    expect(counted.meeting.results).toEqual([]);
    await announceResults(held);
    await hears('meeting', { results: [{ unit: 'unit-1' }, { unit: 'unit-2' }] });
    const { meeting } = await shown('announced');
    expect(meeting.results[0]).toMatchObject({
      satisfaction: { published: '66.00' },
      tallies: [
        { kind: 'overall', issued: 12, returned: 12, grades: { satisfied: 3 }, abstained: 2 },
      ],
      byOrigin: [{ origin: 'electronic' }],
      voids: 0,
      corrected: null,
    });
    expect(meeting.results[0]?.steps[0]?.sentence.zh).toContain('群众满意度 =（');
  });

  it('never names a person, and tells no counts before they are announced', async () => {
    const acts = await held.door.ask('office', 'GET', '/meetings/hall/acts');
    const persons = [
      ...new Set([...acts.text.matchAll(/"person":"([^"]+)"/gu)].map(([, id]) => id)),
    ];
    expect(persons).toHaveLength(12);
    const everything = [...told.values(), JSON.stringify(page.events)].join('\n');
    for (const person of persons) expect(everything).not.toContain(person);
    for (const party of ['chair', 'office', 'teller-1', 'scrutineer-1'])
      expect(everything).not.toContain(held.door.accountOf(party as 'chair'));
    for (const [stage, text] of told)
      expect(/abstained|satisfaction|byOrigin/u.test(text), stage).toBe(stage === 'announced');
  });

  it('is none for a meeting that is none', async () => {
    for (const path of ['screen', 'screen/changes']) {
      const refused = await held.door.ask(null, 'GET', `/public/meetings/nowhere/${path}`);
      expect(codesOf(refused)).toEqual(['meeting-unknown']);
    }
  });
});

describe('the names for a desk', () => {
  it('are those of persons invited to its meeting, and are logged as a reading', async () => {
    const { people } = await readJson<{ readonly people: readonly object[] }>(
      held.door,
      'office',
      '/meetings/hall/desk',
    );
    // A rehearsal's persons are nobody: they have no names in the pool.
    expect(people).toEqual([]);
    const rows = await lent.lent.database.queries
      .selectFrom('access_log')
      .select('what')
      .where('what', '=', 'desk hall')
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('are not for those who have no need of them', async () => {
    const refused = await held.door.ask('scrutineer-1', 'GET', '/meetings/hall/desk');
    expect(codesOf(refused)).toEqual(['right-missing']);
  });
});
