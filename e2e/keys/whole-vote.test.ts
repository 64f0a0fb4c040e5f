import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { verifyArchive, writeSlipText } from '@pingyi/ballot';
import { beforeAll, describe, expect, test } from 'vitest';
import { give, readJson } from '../../packages/server/src/rehearsal/door.ts';
import type { HeldMeeting } from '../../packages/server/src/rehearsal/held-meeting.ts';
import {
  closeVote,
  openVote,
  serveEverybody,
  stepsUntil,
} from '../../packages/server/src/rehearsal/hold-meeting.ts';
import {
  listKeys,
  nameOfficers,
  scheduleMeeting,
} from '../../packages/server/src/rehearsal/prepare-meeting.ts';
import {
  prepareCampaign,
  unitsOf,
} from '../../packages/server/src/rehearsal/rehearsal-campaign.ts';
import { archiveBytes, countsOf } from '../../packages/server/src/testing/held-vote.ts';
import { chromium } from '../support/chromium.ts';
import { type DutyPage, expectReadable, patient, useDutySite } from '../support/duty-site.ts';
import {
  choose,
  downloaded,
  loadMaterial,
  oneFile,
  openKeyFile,
  passphrase,
  say,
} from './actions.ts';
import { makeSlipsOffline, readBackTheBox } from './slip-box.ts';
import { countsOfTwelve, seeTheClose, twelve, voteAsTwelve } from './twelve-voters.ts';

const site = useDutySite();

const plan = {
  campaign: 'rehearsal',
  meeting: 'hall',
  units: 2,
  items: 1,
  voters: twelve,
  trustees: 2,
  left: 2,
} as const;

/** Everything of the meeting that is not done on a page here: told as in the rehearsal. */
let held: HeldMeeting;
const scrutineers: DutyPage[] = [];
const trustees: DutyPage[] = [];
/** The newest key files of the trustees, as they were saved. */
const keyFiles: string[] = [];

async function stateOfPoll(): Promise<string> {
  const { polls } = await readJson<{
    readonly polls: readonly { readonly poll: string; readonly state: string }[];
  }>(held.door, 'office', `/meetings/${plan.meeting}`);
  return polls.find(({ poll }) => poll === held.polls[0])?.state ?? '';
}

beforeAll(async () => {
  if (chromium === null) return;
  const door = site.door();
  await prepareCampaign(door, plan);
  held = await scheduleMeeting(door, plan);
  await nameOfficers(held);
  await listKeys(held, ['chair']);
  const [poll, ...spares] = held.polls;
  await give(door, 'office', `/meetings/${plan.meeting}/draft-polls`, {
    credentials: 'slips',
    keys: 'trustees',
    polls: [{ part: null, poll, spares }],
  });
  for (const number of [1, 2] as const) {
    scrutineers.push(await site.open(`scrutineer-${number}`, `/slips/${plan.meeting}`));
    trustees.push(await site.open(`trustee-${number}`, `/trustee/${plan.meeting}`));
  }
}, 300_000);

describe.skipIf(chromium === null)('a vote by slips with two trustees', () => {
  test('scrutineers make keys that their devices keep, and list the public parts', async () => {
    for (const device of scrutineers) {
      const { page } = device;
      await page.getByRole('heading', { name: '我的签名密钥' }).waitFor();
      await page.getByLabel('设一个口令').fill('short');
      await say(page, '生成密钥').click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('设一个口令').fill(passphrase);
      await page.getByLabel('再输入一次').fill(passphrase);
      await say(page, '生成密钥').click();
      await page.getByText('公钥已登记').waitFor();
      await expectReadable(device);
    }
    const { officerKeys } = await readJson<{ readonly officerKeys: readonly unknown[] }>(
      held.door,
      'office',
      `/meetings/${plan.meeting}`,
    );
    expect(officerKeys).toHaveLength(3);
  });

  test('trustees make key files and register a key for each poll and spare', async () => {
    for (const device of trustees) {
      const { page } = device;
      await page.getByLabel('设一个口令').fill(passphrase);
      await page.getByLabel('再输入一次').fill(passphrase);
      const file = await downloaded(page, () => say(page, '生成并保存密钥文件').click());
      expect(JSON.parse(file)).toMatchObject({ format: 'pingyi-trustee-key/1', version: 1 });
      const next = await downloaded(page, () => say(page, '保存新版文件并登记公钥').click());
      expect(JSON.parse(next)).toMatchObject({ version: 2 });
      keyFiles.push(next);
      await page.getByText('本场公钥均已登记').waitFor();
      await expectReadable(device);
      await say(page, 'English').click();
      await page.getByRole('heading', { name: 'Trustees’ page' }).waitFor();
      await expectReadable(device);
      await say(page, '中文').click();
      expect(device.complaints).toEqual([]);
    }
    const { polls } = await readJson<{
      readonly polls: readonly { readonly keys: readonly unknown[]; readonly publicKey: string }[];
    }>(held.door, 'office', `/meetings/${plan.meeting}`);
    expect(polls.map(({ keys }) => keys.length)).toEqual([2, 2, 2]);
    const body = { poll: held.polls[0], publicKey: polls[0]?.publicKey };
    await give(held.door, 'office', `/meetings/${plan.meeting}/settle-keys`, body);
  });

  test('two scrutineers make slips without a network; only public lists leave the device', async () => {
    const [device] = scrutineers;
    if (device === undefined) throw new Error('no device');
    const slips = await makeSlipsOffline(device);
    held = { ...held, drawn: slips.slice(0, plan.voters), left: slips.slice(plan.voters) };
  });

  test('the rest of the box is read: twice, mistyped and foreign codes are said, then it is voided', async () => {
    await serveEverybody(held);
    for (const unit of unitsOf(plan)) {
      const body = { unit, open: 0, covert: 0, document: null, correction: null };
      await give(held.door, 'chair', `/campaigns/${plan.campaign}/announce-findings`, body);
    }
    await stepsUntil(held, 'vote');
    const [device] = scrutineers;
    if (device === undefined) throw new Error('no device');
    await readBackTheBox(device, held.left);
  });

  test('the balance is signed on two devices and sent once', async () => {
    const [one, two] = scrutineers;
    if (one === undefined || two === undefined) throw new Error('no devices');
    for (const { page } of scrutineers) {
      await page.getByRole('link', { name: '核对签字' }).click();
      await page.getByText('相符').first().waitFor();
    }
    await one.page.getByLabel('口令').fill('a wrong passphrase');
    await say(one.page, '签字 · test-scrutineer-1').click();
    await one.page.getByText('口令不对').waitFor();
    await one.page.getByLabel('口令').fill(passphrase);
    await say(one.page, '签字 · test-scrutineer-1').click();
    const handed = await one.page.getByLabel('给另一台设备的签名').inputValue();
    await expectReadable(one);
    await two.page
      .getByLabel('粘贴另一台设备上的签名')
      .fill(handed.replace('test-scrutineer-1', 'x'));
    await say(two.page, '加入签名').click();
    await two.page.getByText('不是本场登记了公钥的工作人员').waitFor();
    await two.page.getByLabel('粘贴另一台设备上的签名').fill(handed);
    await say(two.page, '加入签名').click();
    await two.page.getByLabel('口令').fill(passphrase);
    await say(two.page, '签字 · test-scrutineer-2').click();
    await say(two.page, '提交签字的核对表').click();
    await two.page.getByText('核对表已签字登记').waitFor();
    await one.page.getByText('核对表已签字登记').waitFor();
  });

  test('trustees test their keys; six phones, a tablet for three and three who vote twice; tested ballots are recorded', async () => {
    for (const { page } of trustees) {
      await say(page, '试解密并登记').click();
      await page.getByText('试解密成功').waitFor();
    }
    const codeOf = (voter: number): string => writeSlipText(held.drawn[voter] ?? new Uint8Array());
    const open = (behind: string) => site.openPhone(`/v/${plan.meeting}${behind}`);
    const there = await voteAsTwelve({ open, codeOf }, () => openVote(held));
    const inBox = await open(`#${writeSlipText(held.left[0] ?? new Uint8Array())}`);
    await inBox.getByRole('heading', { name: '这张票条不能在这场投票' }).waitFor();
    await inBox.close();

    const [device] = scrutineers;
    if (device === undefined) throw new Error('no device');
    const { page } = device;
    await page.getByRole('link', { name: '检验电子票' }).click();
    await page.getByLabel('检验张数').fill('5');
    await say(page, '登记检验结果').click();
    await page.getByText('本场已检验 5').waitFor();
    await expectReadable(device);
    await closeVote(held);
    await seeTheClose(there);
  }, 180_000);

  test('a trustee decrypts on the served page: verified first, key file saved, once only', async () => {
    const [device] = trustees;
    if (device === undefined) throw new Error('no device');
    const { page } = device;
    await say(page, '取回档案并核验').click();
    await page.getByText('全部核对无误，可以解密合计').waitFor();
    expect(await page.locator('.duty-checks .fails').count()).toBe(0);
    expect(await page.locator('.duty-checks .undecided').count()).toBe(0);
    await expectReadable(device);
    expect(await say(page, '解密合计并提交').count()).toBe(0);
    const used = await downloaded(page, () =>
      say(page, '先保存记有“已解密”的新版密钥文件').click(),
    );
    expect(JSON.parse(used)).toMatchObject({ version: 3 });
    await page.getByLabel('我已保存好新文件').check();
    await say(page, '解密合计并提交').click();
    await page.getByText('您的解密部分已提交').waitFor();

    await expect.poll(stateOfPoll, patient).toBe('tallied');

    // The same key file on another device, with the very same material: it remembers, and refuses.
    const away = await site.openFile(oneFile);
    await openKeyFile(away.page, used);
    await loadMaterial(trustees[1]?.page ?? away.page, away.page);
    await away.page.getByText('核对没有通过，本页拒绝解密').waitFor();
    await away.page.getByText('每个表决只解密一次', { exact: false }).first().waitFor();
    expect(await say(away.page, '解密合计并保存成文件').count()).toBe(0);
    await expectReadable(away);
  });

  test('the other trustee decrypts on the page that is one file, and hands the result in', async () => {
    const [, device] = trustees;
    if (device === undefined) throw new Error('no device');
    const digest = createHash('sha256')
      .update(await readFile(oneFile))
      .digest('hex');
    await device.page.getByText(digest).waitFor();
    await expectReadable(device);

    const away = await site.openFile(oneFile);
    await openKeyFile(away.page, keyFiles[1] ?? '');
    await loadMaterial(trustees[1]?.page ?? away.page, away.page);
    await away.page.getByText('全部核对无误，可以解密合计').waitFor();
    await downloaded(away.page, () => say(away.page, '先保存记有“已解密”的新版密钥文件').click());
    await away.page.getByLabel('我已保存好新文件').check();
    const work = await downloaded(away.page, () => say(away.page, '解密合计并保存成文件').click());
    expect(away.complaints).toEqual([]);
    expect(away.sent.filter((request) => !/ (?:file|blob|data):/u.test(request))).toEqual([]);

    await choose(device.page, '交上做好的结果文件', 'other.json', '{}');
    await device.page.getByText('这不是本场评议会的结果文件').waitFor();
    await choose(device.page, '交上做好的结果文件', 'work.json', work);
    await device.page.getByText('结果文件已全部交上').waitFor();
    await expect.poll(stateOfPoll, patient).toBe('counted');
  });

  test('two scrutineers confirm the result that both see, each once', async () => {
    const vote = { door: held.door, poll: held.polls[0] ?? '' };
    expect(await countsOf(vote)).toEqual(countsOfTwelve);
    const archive = await archiveBytes(site.lent().server, vote.poll);
    const report = await verifyArchive(() => [archive]);
    expect(report).toMatchObject({ ok: true, value: { ok: true, ballots: 15, counted: twelve } });
    for (const device of scrutineers) {
      const { page } = device;
      await page.getByRole('link', { name: '确认结果' }).click();
      const row = page.getByRole('region', { name: '演练单位1' }).getByRole('row').last();
      await row.waitFor();
      expect((await row.getByRole('cell').allTextContents()).slice(1, 5)).toEqual([
        '12',
        '12',
        '2',
        '5',
      ]);
      await page.getByLabel('口令').fill(passphrase);
      await say(page, '签字确认结果').click();
      await page.getByText('您已确认这一结果').waitFor();
      expect(await say(page, '签字确认结果').count()).toBe(0);
      await expectReadable(device);
    }
    await stepsUntil(held, 'result');
    for (const unit of unitsOf(plan))
      await give(held.door, 'chair', `/meetings/${plan.meeting}/announce-result`, {
        unit,
        correction: null,
      });
    expect(scrutineers.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(trustees.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
