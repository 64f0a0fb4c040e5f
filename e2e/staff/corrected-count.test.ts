import { countKey, unitId } from '@pingyi/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { finishExample } from '../../packages/server/src/example/finish/finish-example.ts';
import { exampleSecrets } from '../../packages/server/src/example/finish/secrets.ts';
import { give, readJson } from '../../packages/server/src/rehearsal/door.ts';
import { foldMeeting, signaturesFor } from '../../packages/server/src/rehearsal/officers.ts';
import { downloadFrom, loadSmallExample } from '../../packages/server/src/testing/small-example.ts';
import { button } from '../chair/actions.ts';
import { claimOf, judged } from '../record/judged.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, useDutySite } from '../support/duty-site.ts';

/** Sheets of paper in every meeting of the stations. */
const papers = 12;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly satisfaction: string;
  readonly composite: string;
  readonly rank: number;
}

const reason = '复核发现两栏看反';
const tellers = ['teller-1', 'teller-2'] as const;
const decision = {
  name: '决定.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

async function confirm(page: Page): Promise<void> {
  await button(page, '确认并记录').click();
  await page.getByText('已记录').last().waitFor();
}

/** The third person fills in the sheet as it is counted now, and decides. */
async function recount(page: Page, unit: string): Promise<void> {
  await page.getByRole('button', { name: unit }).click();
  await page.getByText('票数有误，更正这张计票单').click();
  await page.getByLabel('收回票（张）').fill(String(papers));
  await page.getByLabel('满意', { exact: true }).fill('0');
  await page.getByLabel('不满意', { exact: true }).fill(String(papers));
  await page.getByLabel('差异的原因').fill(reason);
  await button(page, '裁定').click();
}

describe.skipIf(chromium === null)('a count that is corrected after all [needs chromium]', () => {
  const site = useDutySite();
  let campaign = '';
  /** The station that leads before, and the bureau. */
  let first: Row;
  let bureau: Row;
  const consoleOf = async (party: 'office' | 'leadingGroup', place: string): Promise<DutyPage> => {
    const opened = await site.open(party, `/staff/c/${campaign}${place}`);
    await opened.page.evaluate(() => localStorage.setItem('pingyi-signed-in', '1'));
    await opened.page.reload();
    return opened;
  };
  const rows = async () => {
    const at = `/campaigns/${campaign}/results`;
    return readJson<{ readonly units: readonly Row[] }>(site.door(), 'office', at);
  };
  const rowOf = async (id: string): Promise<Row> => {
    const found = (await rows()).units.find((row) => row.id === id);
    if (found === undefined) throw new Error(`no row of ${id}`);
    return found;
  };
  const publicText = async (below: string): Promise<string> => {
    const url = `/public/campaigns/${campaign}${below}`;
    const { body } = await site.lent().server.inject({ url });
    return body.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
  };

  beforeAll(async () => {
    if (chromium === null) return;
    const finishing = await loadSmallExample(site.lent(), { minimum: 16, persons: 24 });
    campaign = finishing.campaigns.year;
    await finishExample(finishing);
    const stations = await Promise.all(['chengdong', 'heping', 'yuntai'].map(rowOf));
    first = stations.find(({ rank }) => rank === 1) as Row;
    bureau = await rowOf('bureau');
  }, 300_000);

  test('changes number, steps, rank and public pages together, and the old figures stay', async () => {
    const door = site.door();
    const result = await door.ask(
      'office',
      'GET',
      `/campaigns/${campaign}/results/units/${first.id}`,
    );
    const meeting = String(JSON.parse(result.text).counts.meeting);
    const { keys } = exampleSecrets(meeting, 2);
    const signing = { door, keys, campaign, meeting };
    const at = `/meetings/${meeting}`;

    // The year is over: nothing is recounted before the leading group has opened its result again.
    const { page: group } = await consoleOf('leadingGroup', '/results');
    await group.getByText('最终结果').waitFor();
    const third = await site.open('scrutineer-1', `/tellers/${meeting}`);
    await recount(third.page, first.name);
    await third.page.getByText(/由局领导小组决定重新核定/u).waitFor();
    await group.getByRole('button', { name: '重新核定' }).click();
    await group.getByLabel('理由').fill('一个票箱的计票单填反');
    await group.locator('input[type=file]').setInputFiles(decision);
    await group.getByText('已上传').waitFor();
    await group.getByRole('button', { name: '重新核定' }).last().click();
    await confirm(group);

    // A third person counts again; tellers, scrutineers and the chair follow.
    await button(third.page, '裁定').click();
    await third.page.getByText('等计票人重新签字').waitFor();
    const folded = await foldMeeting(door, campaign, meeting);
    const count = folded.meeting.paper.counts.get(countKey(unitId.parse(first.id), null));
    const correction = { supersedes: count?.sheet?.seq, reason };
    const asked = { unit: first.id, part: null, signatures: [], correction };
    const type = 'sign-count-sheet';
    const [signatures] = await signaturesFor(signing, type, 'teller-1', asked, tellers);
    await give(door, 'teller-1', `${at}/${type}`, { ...asked, signatures });
    for (const party of ['scrutineer-1', 'scrutineer-2'] as const) {
      const [own] = await signaturesFor(signing, 'confirm-result', party, { signatures: [] }, [
        party,
      ]);
      await give(door, party, `${at}/confirm-result`, { signatures: own });
    }
    const { page: chair } = await site.open('chair', `/chair/${meeting}`);
    await button(chair, `公布更正 ${first.name}`).click();
    await chair.getByRole('dialog').getByLabel('理由').fill('复核更正');
    await button(chair, '当场公布').click();
    await chair.getByRole('dialog').waitFor({ state: 'hidden' });

    // The console has the new number, its steps and the rank; the figure before stays beside it.
    const corrected = await rowOf(first.id);
    expect(corrected.composite).not.toBe(first.composite);
    const { page: office, complaints } = await consoleOf('office', `/results?unit=${first.id}`);
    const book = office.getByRole('dialog', { name: first.name });
    await book.getByRole('heading', { name: `为什么是 ${corrected.composite}？` }).waitFor();
    await book.getByText('第 3 名，共 3 个').waitFor();
    await book.getByText(`更正前的结果 ${first.satisfaction}`).waitFor();
    expect(await book.getByText(`= ${corrected.satisfaction}`).count()).toBeGreaterThan(0);
    expect((await rowOf('bureau')).composite).not.toBe(bureau.composite);

    // Outside the old notice is marked until a new one is published, and made final by another person.
    expect(await publicText('/results')).toContain('公示以后计分的事项有变动');
    await office.goto(`${new URL(office.url()).origin}/staff/c/${campaign}/results?notice=1`);
    const notice = office.getByRole('dialog', { name: '重新公示' });
    await notice.getByLabel('在哪里公示').fill('市政府门户网站');
    await notice.getByRole('button', { name: '核对并公示' }).click();
    await confirm(office);
    const { digest } = await readJson<{ readonly digest: string }>(
      door,
      'office',
      `/campaigns/${campaign}/results`,
    );
    await give(door, 'leader', `/campaigns/${campaign}/finalise-result`, { result: digest });
    const ranking = await publicText('/results');
    expect(ranking).toContain(`${first.name} 第 3 名，共 3 个`);
    expect(ranking).toContain('最终结果');
    const page = await publicText(`/units/${first.id}`);
    expect(page).toContain(`为什么综合得分是 ${corrected.composite}？`);
    expect(page).toContain('此前公布的数');
    expect(page).toContain(`会上公布的满意度`);
    expect(page).toContain(first.satisfaction);
    expect(await publicText('/units/bureau')).toContain(bureau.composite);
    expect(complaints).toEqual([]);
  }, 300_000);

  test('leaves a record in which nothing fails', async () => {
    await site.lent().sign();
    const bundle = await downloadFrom(site.lent())(`/public/campaigns/${campaign}/bundle`);
    const report = await judged(bundle);
    expect(report.claims.filter(({ state }) => state === 'fails')).toEqual([]);
    for (const claim of ['satisfaction', 'daily-and-deductions', 'composite-and-rank'] as const)
      expect(claimOf(report, claim).state, claim).toBe('holds');
  }, 120_000);
});
