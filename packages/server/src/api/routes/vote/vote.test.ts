import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJson } from '../../../rehearsal/door.ts';
import type { HeldMeeting } from '../../../rehearsal/held-meeting.ts';
import { type EventClient, follow } from '../../../testing/event-stream.ts';
import { type OpenVote, opened, readyVote } from '../../../testing/held-vote.ts';
import { doorOf } from '../../../testing/lend-door.ts';
import { type LentServer, lendServer } from '../../../testing/lend-server.ts';
import { codesOf } from '../../../testing/refusals.ts';

let lent: LentServer;
let held: HeldMeeting;
let vote: OpenVote;
let page: EventClient;

beforeAll(async () => {
  lent = await lendServer();
  held = await readyVote(doorOf(lent.server));
  const port = await lent.listen(lent.server);
  page = await follow(port, '/api/public/meetings/hall/vote/changes');
});
afterAll(async () => {
  page.leave();
  await lent.giveBack();
});

const shown = () =>
  readJson<Record<string, unknown>>(held.door, null, '/public/meetings/hall/vote');

describe('a vote as everybody sees it', () => {
  it('shows before the opening what a voter’s page needs, the election included', async () => {
    const before = await shown();
    expect(before).toMatchObject({
      meeting: 'hall',
      campaign: 'rehearsal',
      state: 'before',
      rehearsal: true,
      keys: 'trustees',
      credentials: 'slips',
      singleMaker: false,
      items: [{ id: 'overall' }],
      units: [{ id: 'unit-1', name: { zh: '演练单位1' } }, { id: 'unit-2' }],
      questions: [
        { unit: 'unit-1', item: 'overall' },
        { unit: 'unit-2', item: 'overall' },
      ],
      polls: [{ poll: held.polls[0], part: null, state: 'ready', voters: 0 }],
    });
    const [{ election }] = before['polls'] as [{ readonly election: string }];
    const { questions, uuid } = JSON.parse(election);
    expect(uuid).toBe(held.polls[0]);
    const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];
    expect(questions[0]).toEqual({ answers, min: 1, max: 1, question: '演练单位1' });
    expect(JSON.stringify(before)).not.toMatch(/person-|test-/u);
  });

  it('is told as it changes: the opening, and the turnout without any choice', async () => {
    vote = await opened(held);
    const opening = await page.until(2);
    expect(opening.map(({ event }) => event)).toEqual(['vote', 'vote']);
    expect(opening.at(-1)?.data).toMatchObject({ state: 'open' });
    expect((await vote.cast(vote.ballotOf(0, 3))).status).toBe(201);
    const events = await page.until(3);
    expect(events[2]).toMatchObject({
      event: 'turnout',
      data: { poll: vote.poll, voters: 1, electorate: 12 },
    });
  });

  it('is none for a meeting that is none', async () => {
    const refused = await held.door.ask(null, 'GET', '/public/meetings/nowhere/vote');
    expect(codesOf(refused)).toEqual(['meeting-unknown']);
  });
});

describe('an opinion', () => {
  const send = (body: object) =>
    held.door.ask(null, 'POST', '/public/meetings/hall/opinions', { body });

  it('is kept with its unit and nothing else', async () => {
    expect((await send({ unit: 'unit-1', text: ' 服务窗口开放时间太短 ' })).status).toBe(202);
    const rows = await lent.lent.database.queries.selectFrom('opinion').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      meeting: 'hall',
      unit: 'unit-1',
      content: '服务窗口开放时间太短',
    });
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['content', 'id', 'meeting', 'unit']);
  });

  it('is about a unit of the meeting, and not endless', async () => {
    expect(codesOf(await send({ unit: 'elsewhere', text: '好' }))).toEqual(['request-invalid']);
    const long = await send({ unit: 'unit-1', text: '好'.repeat(1001) });
    expect(codesOf(long)).toEqual(['request-invalid']);
  });
});

describe('a meeting as staff see it', () => {
  it('is told with its numbers and what is missing, to those whose grants reach it', async () => {
    const meeting = await readJson(held.door, 'scrutineer-1', '/meetings/hall');
    expect(meeting).toMatchObject({
      meeting: 'hall',
      presence: { invited: 12, signedIn: 12, unserved: 0 },
      desk: { drawn: 12, papers: 0 },
      slips: [{ printed: 15, voided: 3, drawn: 12 }],
      vote: { state: 'open', openings: 1 },
      checklist: [
        {
          milestone: 'resultAnnounced',
          unmet: [{ code: 'vote-not-closed' }, { code: 'result-unconfirmed' }],
        },
        { milestone: 'ended' },
      ],
    });
    for (const party of ['liaison', 'administrator'] as const) {
      const refused = await held.door.ask(party, 'GET', '/meetings/hall');
      expect(codesOf(refused), party).toEqual(['right-missing']);
    }
    const list = await readJson(held.door, 'office', '/campaigns/rehearsal/meetings');
    expect(list).toMatchObject({ meetings: [{ meeting: 'hall', state: 'open', units: 2 }] });
  });

  it('has a history in sentences with the names of its campaign', async () => {
    const { history } = await readJson<{
      readonly history: readonly { readonly type: string; readonly seq: number }[];
    }>(held.door, 'chair', '/meetings/hall/history?limit=3');
    expect(history.map(({ type }) => type)).toEqual([
      'poll-opened',
      'vote-opened',
      'test-decryption-made',
    ]);
  });

  it('takes a command on the version that it was decided on, and once under its key', async () => {
    const { door } = held;
    const body = { poll: vote.poll, tested: 5, differing: 0 };
    const give = (headers: Record<string, string>) =>
      door.ask('scrutineer-1', 'POST', '/meetings/hall/record-ballot-tests', { body, headers });
    expect(codesOf(await give({ 'if-match': '"1"' }))).toEqual(['version-differs']);
    const key = { 'idempotency-key': 'tests-1' };
    const [first, again] = [await give(key), await give(key)];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
  });
});
