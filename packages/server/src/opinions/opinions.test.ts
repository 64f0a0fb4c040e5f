import { digestOf } from '@pingyi/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { give, read, readJson } from '../rehearsal/door.ts';
import { closeVote } from '../rehearsal/hold-meeting.ts';
import { type OpenVote, openedVote } from '../testing/held-vote.ts';
import { type LentServer, lendServer } from '../testing/lend-server.ts';
import { codesOf } from '../testing/refusals.ts';
import { OpinionBox } from './take-opinion.ts';

let lent: LentServer;
let vote: OpenVote;

beforeAll(async () => {
  lent = await lendServer();
  vote = await openedVote(lent.server);
});
afterAll(() => lent.giveBack());

const send = (text: string, unit = 'unit-1') =>
  vote.door.ask(null, 'POST', '/public/meetings/hall/opinions', { body: { unit, text } });

interface Screened {
  readonly isComplete: boolean;
  readonly opinions: readonly {
    readonly opinion: string;
    readonly text: string;
    readonly hints: readonly string[];
  }[];
  readonly publication: Readonly<Record<string, unknown>> | null;
}

const screened = () => readJson<Screened>(vote.door, 'office', '/meetings/hall/opinions');

const decide = (opinion: string, decision: string) =>
  vote.door.ask('office', 'PUT', `/meetings/hall/opinions/${opinion}`, { body: { decision } });

const publish = (body: object) =>
  vote.door.ask('office', 'POST', '/meetings/hall/publish-opinions', { body });

const texts = Array.from({ length: 20 }, (_, n) => `第${n + 1}条：服务窗口开放时间太短`);

describe('an opinion', () => {
  it('is refused when it is too long, empty, or says what no reader sees', async () => {
    for (const text of ['好'.repeat(1001), '   ', '好\u202e的', '好\u0007', '\u200b'])
      expect(codesOf(await send(text)), text).toEqual(['request-invalid']);
  });

  it('is taken while the vote is open and shown to nobody', async () => {
    for (const text of texts) expect((await send(text)).status).toBe(202);
    expect((await send('请联系李明，13812345678', 'unit-2')).status).toBe(202);
    expect(await screened()).toMatchObject({ isComplete: false, opinions: [], publication: null });
    const shown = await readJson(vote.door, null, '/public/meetings/hall/opinions');
    expect(shown).toEqual({ act: null, opinions: [] });
  });

  it('is not taken without end: a meeting takes what its voters could send', async () => {
    const box = new OpinionBox(lent.lent.database.queries, () => 0);
    const kinds = new Set<string>();
    for (let n = 0; n < 60; n += 1) kinds.add((await box.take('hall', 'unit-1', '刷', 2)).kind);
    // Twelve voters, two units, three each: 72, of which 21 came before.
    expect([...kinds]).toEqual(['taken', 'full']);
    const { queries } = lent.lent.database;
    await queries.deleteFrom('opinion').where('content', '=', '刷').execute();
    const hurried = new OpinionBox(queries, () => 0);
    for (let n = 0; n < 300; n += 1) await hurried.take('nowhere', 'unit-1', '快', 1);
    expect(await hurried.take('nowhere', 'unit-1', '快', 1)).toEqual({ kind: 'full', seconds: 1 });
  });

  it('is not taken after the close', async () => {
    await closeVote(vote.held);
    expect(codesOf(await send('迟到的意见'))).toEqual(['opinions-closed']);
  });
});

describe('opinions after the close', () => {
  it('are released in another order than they came, and the box is empty', async () => {
    const { queries } = lent.lent.database;
    expect(await queries.selectFrom('opinion').selectAll().execute()).toEqual([]);
    const released = (await screened()).opinions.map(({ text }) => text);
    const own = released.filter((text) => texts.includes(text));
    expect([...own].sort()).toEqual([...texts].sort());
    expect(own).not.toEqual(texts);
    // Nor do the rows lie in the order of arrival.
    const rows = await queries
      .selectFrom('released_opinion')
      .select('content')
      .where('unit', '=', 'unit-1')
      .execute();
    expect(rows.map(({ content }) => content)).not.toEqual(texts);
  });

  it('are read by the office alone', async () => {
    for (const party of ['chair', 'auditor', 'liaison'] as const) {
      const refused = await vote.door.ask(party, 'GET', '/meetings/hall/opinions');
      expect(codesOf(refused), party).toEqual(['right-missing']);
    }
  });

  it('show what may give somebody away', async () => {
    const { opinions } = await screened();
    const hinted = opinions.filter(({ hints }) => hints.length > 0);
    expect(hinted.map(({ hints }) => hints)).toEqual([['number']]);
  });

  it('are published when all are decided, under the digest of what is published', async () => {
    const { opinions } = await screened();
    const empty = { received: 21, published: 21, hidden: [], list: digestOf([]), correction: null };
    expect(codesOf(await publish(empty))).toEqual(['opinions-undecided']);
    for (const { opinion, text } of opinions)
      expect((await decide(opinion, text.includes('李明') ? 'names' : 'publish')).status).toBe(204);
    expect(codesOf(await publish(empty))).toEqual(['opinions-differ']);
    const { publication } = await screened();
    expect(publication).toMatchObject({
      received: 21,
      published: 20,
      hidden: [{ why: 'names', opinions: 1 }],
    });
    await give(vote.door, 'office', '/meetings/hall/publish-opinions', {
      ...publication,
      correction: null,
    });
    const shown = await readJson<{ readonly opinions: readonly { readonly text: string }[] }>(
      vote.door,
      null,
      '/public/meetings/hall/opinions',
    );
    expect(shown.opinions.map(({ text }) => text)).toEqual([...texts].sort());
    expect(digestOf(shown.opinions)).toBe(publication?.['list']);
    expect(await read(vote.door, null, '/public/meetings/hall/opinions')).not.toContain('李明');
  });

  it('stay published as the act says, whatever is decided afterwards, until a correction', async () => {
    const { opinions } = await screened();
    await decide(opinions[0]?.opinion ?? '', 'insult');
    const count = async () => {
      const path = '/public/meetings/hall/opinions';
      return (await readJson<{ readonly opinions: readonly object[] }>(vote.door, null, path))
        .opinions.length;
    };
    expect(await count()).toBe(20);
    const { publication } = await screened();
    expect(codesOf(await publish({ ...publication, correction: null }))).toContain(
      'recorded-already',
    );
    const meeting = await readJson<{ readonly act: number }>(
      vote.door,
      null,
      '/public/meetings/hall/opinions',
    );
    const correction = { supersedes: meeting.act, reason: '再隐去一条' };
    expect((await publish({ ...publication, correction })).status).toBe(201);
    expect(await count()).toBe(19);
  });

  it('are known by their names only in their own meeting', async () => {
    const unknown = await decide('00000000-0000-4000-8000-000000000000', 'publish');
    expect(codesOf(unknown)).toEqual(['opinion-unknown']);
  });
});
