import { beforeAll, describe, expect, test } from 'vitest';
import { give, readJson } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import {
  confirmResult,
  testDecryptions,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import { signaturesFor } from '../../packages/server/src/rehearsal/officers.ts';
import { voidBox } from '../../packages/server/src/rehearsal/slips.ts';
import { countedVote, votersOf } from '../../packages/server/src/testing/held-vote.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, expectReadable, useDutySite } from '../support/duty-site.ts';
import { button, fillCount, holdTurn, makeKey, nextPress, sign, signSheet } from './actions.ts';
import { at, nameOf, plan, prepareHall } from './prepared-hall.ts';

const site = useDutySite();

let held: HeldMeeting;
let chair: DutyPage;
let second: DutyPage;
let screen: DutyPage;
const tellers: DutyPage[] = [];

beforeAll(async () => {
  if (chromium === null) return;
  held = await prepareHall(site.door());
  chair = await site.open('chair', `/chair/${plan.meeting}`);
  second = await site.open('chair-2', `/chair/${plan.meeting}`);
  for (const party of ['teller-1', 'teller-2'] as const)
    tellers.push(await site.open(party, `/tellers/${plan.meeting}`));
}, 300_000);

describe.skipIf(chromium === null)(
  'a meeting held on the chair’s screen',
  { timeout: 180_000 },
  () => {
    test('the desk signs in everybody who came and hands out slips and paper; the hall’s screen counts', async () => {
      const desk = await site.open('office', `/desk/${plan.meeting}`);
      screen = await site.open('office', `/screen/${plan.meeting}`);
      const { page } = desk;
      for (let place = 0; place < plan.voters + plan.papers; place += 1) {
        await page.getByRole('textbox').fill(nameOf(place));
        await page.getByRole('button', { name: new RegExp(nameOf(place), 'u') }).click();
        await button(page, '签到').click();
        await button(page, place < plan.voters ? '票条' : '纸质票').click();
      }
      await page.getByText('到会 17 / 17').waitFor();
      await screen.page.getByText('到会人数').waitFor();
      await screen.page.getByText('17', { exact: true }).first().waitFor();
      expect(desk.complaints).toEqual([]);
      await page.context().close();
    });

    test('chair and tellers make their keys; the lights and the first press are there', async () => {
      for (const device of [chair, ...tellers]) await makeKey(device);
      const { page } = chair;
      await page.getByText('17', { exact: true }).first().waitFor();
      await page.getByText('法定人数已达到').waitFor();
      await page.getByText('现在请演练单位1负责人汇报').waitFor();
      await expectReadable(chair);
      for (const device of tellers) await device.page.getByText('投票结束后才能录入').waitFor();
    });

    test('of two chairs who press at once the slower one is told kindly, and nothing is doubled', async () => {
      const acts = '**/api/meetings/hall/acts*';
      const name = '开始 汇报 · 演练单位1';
      await nextPress(second.page, name).waitFor();
      await second.page.route(acts, (route) => route.abort());
      await nextPress(chair.page, name).click();
      await nextPress(chair.page, '结束 汇报 · 演练单位1').waitFor();
      await second.page.getByText('现在没有连上服务器').waitFor();
      await second.page.unroute(acts);
      await nextPress(second.page, name).click();
      await second.page.getByText('另一位主持人刚刚先办了一步').waitFor();
      await nextPress(second.page, '结束 汇报 · 演练单位1').waitFor();
      const { running } = await readJson<{ readonly running: object }>(held.door, 'office', at);
      expect(running).toEqual({ step: 'report', unit: 'unit-1' });
    });

    test('findings are announced inside their step, which cannot end without them', async () => {
      const { page } = chair;
      await nextPress(page, '结束 汇报 · 演练单位1').click();
      await holdTurn(page, '汇报 · 演练单位2');
      for (const unit of ['演练单位1', '演练单位2']) {
        await nextPress(page, `开始 通报明查暗访情况 · ${unit}`).click();
        if (unit === '演练单位1') await expectReadable(chair);
        await button(page, '声明没有检查发现').click();
        await nextPress(page, `结束 通报明查暗访情况 · ${unit}`).click();
      }
      await nextPress(page, '开始 现场质询 · 演练单位1').waitFor();
    });

    test('a question is asked by category, answered and promised on, with owner and due day', async () => {
      const { page } = chair;
      await nextPress(page, '开始 现场质询 · 演练单位1').click();
      await page.getByLabel('提问人类别（不记姓名）').selectOption('serviceRecipient');
      await page.getByLabel('提问', { exact: true }).fill('周末为什么不开门？');
      await button(page, '记下提问').click();
      await page.getByLabel('答复', { exact: true }).fill('从下个月起周末开门。');
      await button(page, '记下答复').click();
      await page.getByText('单位当场承诺…').click();
      const form = page.locator('.chair-question');
      await form.getByLabel('现场承诺').fill('周末全天开放阅览室');
      await form.getByLabel('负责人').fill('李站长');
      await button(page, '记下承诺').first().click();
      await page.getByText('负责人：李站长').first().waitFor();
      await second.page.getByText('周末为什么不开门？').first().waitFor();
      await page.getByLabel('补记').fill('全场鼓掌。');
      await button(page, '记一条').click();
      await page.getByText('全场鼓掌。', { exact: true }).first().waitFor();
      await expectReadable(chair);
      const { promises } = await readJson<{ readonly promises: readonly object[] }>(
        held.door,
        'office',
        `/campaigns/${plan.campaign}/promises`,
      );
      expect(promises).toMatchObject([{ unit: 'unit-1', meeting: 'hall', isDue: false }]);
      await nextPress(page, '结束 现场质询 · 演练单位1').click();
      await holdTurn(page, '现场质询 · 演练单位2');
    });

    test('the vote opens by signature once nothing is missing, and the browser may be closed meanwhile', async () => {
      const { page } = chair;
      await nextPress(page, '开始 投票').click();
      await page.getByText('还不能进行，缺少').waitFor();
      await voidBox(held.door, plan.meeting, held.polls, held.left);
      const body = { explanation: null, signatures: [] };
      const signing = {
        door: held.door,
        keys: held.keys,
        campaign: plan.campaign,
        meeting: 'hall',
      };
      const signers = ['scrutineer-1', 'scrutineer-2'] as const;
      const [signatures] = await signaturesFor(
        signing,
        'sign-slip-balance',
        'scrutineer-1',
        body,
        signers,
      );
      await give(held.door, 'scrutineer-1', `${at}/sign-slip-balance`, { ...body, signatures });
      await testDecryptions(held);
      await page.getByText('还不能进行，缺少').waitFor({ state: 'hidden' });
      await button(page, '开始投票').click();
      await page.getByText('名单上共 12 个投票凭证可以投票').waitFor();
      await sign(page, '签字，开始投票');
      const vote = await votersOf(held, held.polls[0] ?? '');
      for (let voter = 0; voter < plan.voters; voter += 1)
        expect((await vote.cast(vote.ballotOf(voter, voter % 2))).status).toBe(201);
      await page.getByText('已投票 12 / 12').waitFor();
      await screen.page.getByText('12 / 12').waitFor();
      await expectReadable(chair);

      const again = await page.context().newPage();
      await again.goto(page.url());
      await page.close();
      chair = { ...chair, page: again };
      await again.getByText('已投票 12 / 12').waitFor();
      await button(again, '结束投票').click();
      await again.getByText('12 个凭证已投票，票箱里共 12 张').waitFor();
      await sign(again, '签字，结束投票');
      await nextPress(again, '结束环节： 投票').click();
      await nextPress(again, '开始 公布结果').click();
      await again.getByText('公布之前还缺').waitFor();
    });

    test('tellers count blindly; where they differ a third person decides; each sheet is signed', async () => {
      const [one, two] = tellers;
      if (one === undefined || two === undefined) throw new Error('no tellers');
      for (const [unit, other] of [
        ['演练单位1', 4],
        ['演练单位2', 3],
      ] as const) {
        await one.page.getByRole('button', { name: unit }).click();
        await fillCount(one.page, 4, 2);
        await one.page.getByText('各项合计 6 张').waitFor();
        expect(await button(one.page, '录入这张计票单').isDisabled()).toBe(true);
        await fillCount(one.page, 4, 1);
        await button(one.page, '录入这张计票单').click();
        await one.page.getByText('已录入，等待另一名计票人').waitFor();
        await two.page.getByRole('button', { name: unit }).click();
        await two.page.getByLabel('收回票（张）').waitFor();
        expect(await two.page.getByText('计票人 1').count()).toBe(0);
        await fillCount(two.page, other, 5 - other);
        await button(two.page, '录入这张计票单').click();
      }
      await expectReadable(two);
      await two.page.getByText('两人录入不一致').waitFor();
      await one.page.getByText('两人录入不一致').waitFor();
      const third = await site.open('scrutineer-1', `/tellers/${plan.meeting}`);
      await third.page.getByRole('button', { name: '演练单位2' }).click();
      await third.page.getByText('第三人裁定').waitFor();
      await expectReadable(third);
      await fillCount(third.page, 4, 1);
      await third.page.getByLabel('差异的原因').fill('第二人把一张满意看成不满意');
      await button(third.page, '裁定').click();
      await third.page.getByText('已由第三人裁定').waitFor();
      for (const unit of ['演练单位1', '演练单位2']) await signSheet(one.page, two.page, unit);
      const printed = await two.page.pdf({ preferCSSPageSize: true });
      expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
      await expectReadable(two);
      expect([...one.complaints, ...two.complaints, ...third.complaints]).toEqual([]);
    });

    test('after decryption and confirmation every result is announced, and the meeting ends with its minutes', async () => {
      const { page } = chair;
      const vote = await votersOf(held, held.polls[0] ?? '');
      await countedVote(site.lent().server, vote);
      for (const party of ['scrutineer-1', 'scrutineer-2'] as const)
        await confirmResult(held, party);
      await page.getByText('监票人确认 2 / 2').waitFor();
      // 6 of 12 slips and 4 of 5 sheets are satisfied, 6 fairly satisfied at 0.8, 1 not at all.
      await page.getByText('87.06').first().waitFor();
      expect(await screen.page.getByText('87.06').count()).toBe(0);
      await expectReadable(chair);
      for (const unit of ['演练单位1', '演练单位2']) {
        await button(page, `公布结果 ${unit}`).click();
        await button(page, '当场公布').click();
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        await button(page, `公布结果 ${unit}`).waitFor({ state: 'hidden' });
      }
      await screen.page.getByText('87.06').first().waitFor();
      await nextPress(page, '结束 公布结果').click();
      await holdTurn(page, '专家点评');
      await holdTurn(page, '表态 · 演练单位1');
      await holdTurn(page, '表态 · 演练单位2');
      await nextPress(page, '结束评议会').click();
      await button(page, '确认结束').click();
      await page.getByRole('heading', { name: '评议会已经结束' }).waitFor();
      await second.page.getByRole('heading', { name: '评议会已经结束' }).waitFor();
      // The network that was cut, and the press that was refused: the browser says so by itself.
      const expected = /ERR_FAILED|status of 409/u;
      expect(second.complaints.filter((line) => !expected.test(line))).toEqual([]);
      expect([...chair.complaints, ...screen.complaints]).toEqual([]);
      const promises = await site.open('office', `/staff/c/${plan.campaign}/promises`);
      await promises.page.evaluate(() => localStorage.setItem('pingyi-signed-in', '1'));
      await promises.page.reload();
      await promises.page.getByText('周末全天开放阅览室').waitFor();
      await expectReadable(promises);
    });

    test('a result that was counted wrongly is corrected by a third person, tellers, scrutineers and the chair', async () => {
      const [one, two] = tellers;
      if (one === undefined || two === undefined) throw new Error('no tellers');
      const third = await site.open('scrutineer-1', `/tellers/${plan.meeting}`);
      await third.page.getByRole('button', { name: '演练单位1' }).click();
      await third.page.getByText('票数有误，更正这张计票单').click();
      await fillCount(third.page, 3, 2);
      await third.page.getByLabel('差异的原因').fill('复核发现一张看错');
      await button(third.page, '裁定').click();
      await third.page.getByText('等计票人重新签字').waitFor();
      await expectReadable(third);
      await signSheet(one.page, two.page, '演练单位1');
      const { page } = chair;
      await page.getByText('票数已更正，公布的还是原来的').waitFor();
      expect(await button(page, '公布更正 演练单位1').count()).toBe(0);
      for (const party of ['scrutineer-1', 'scrutineer-2'] as const)
        await confirmResult(held, party);
      await button(page, '公布更正 演练单位1').click();
      expect(await button(page, '当场公布').isDisabled()).toBe(true);
      await page.getByRole('dialog').getByLabel('理由').fill('复核更正');
      await button(page, '当场公布').click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByText('票数已更正，公布的还是原来的').waitFor({ state: 'hidden' });
      await expectReadable(chair);
      // 6 and 3 of 17 satisfied, 6 fairly satisfied at 0.8, 2 not at all.
      await screen.page.getByText('81.18').first().waitFor();
    });

    test('everything of the meeting prints on A4: invitations, sheets, cards, ballots, the report', async () => {
      const papers = await site.open('office', `/papers/${plan.meeting}`);
      const { page } = papers;
      const pages = async (): Promise<number> => {
        const printed = await page.pdf({ preferCSSPageSize: true });
        return printed.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      };
      await page.getByRole('heading', { name: '流程单与主持词' }).waitFor();
      expect(await pages()).toBeGreaterThanOrEqual(1);
      await expectReadable(papers);
      for (const [kind, text, count] of [
        ['邀请函', '代表甲 同志：', 17],
        ['签到表', '第 1 页，共 1 页', 1],
        ['桌签', '代表甲', 10],
        ['纸质票（大字）', '请在一个方框内打', 2],
        ['手工计票单', '计票人二', 4],
      ] as const) {
        await page.getByRole('link', { name: kind, exact: true }).click();
        await page.getByText(text).first().waitFor();
        expect(await pages(), kind).toBe(count);
      }
      await page.getByRole('link', { name: '评议会报告' }).click();
      for (const text of [
        '周末为什么不开门？',
        '周末全天开放阅览室',
        '群众满意度 87.06',
        '全场鼓掌。',
        '市纪委监委',
      ])
        await page.getByText(text).first().waitFor();
      expect(await pages()).toBeGreaterThan(1);
      await expectReadable(papers);
      expect(papers.complaints).toEqual([]);
    });
  },
);
