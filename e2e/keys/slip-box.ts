import { readSlipText, writeSlipText } from '@pingyi/ballot';
import { expect } from 'vitest';
import { type DutyPage, expectReadable } from '../support/duty-site.ts';
import { say } from './actions.ts';

/** What scrutineers do with slips on their device: made and printed without a network, the rest read back. */

/** Makes and prints fourteen slips offline, then uploads their public lists. The secrets, in the order of the paper. */
export async function makeSlipsOffline(device: DutyPage): Promise<readonly Uint8Array[]> {
  const { page, sent } = device;
  await page.getByRole('link', { name: '制作票条' }).click();
  await page.getByLabel('票条张数').fill('14');
  await page.getByLabel('代表手机打开的网址').fill('http://192.168.1.8:8080');
  await expectReadable(device);
  await page.context().setOffline(true);
  await say(page, '下一步').click();
  await page.getByLabel('第 1 名监票人的随机内容').fill('3');
  await say(page, '下一步').click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('第 1 名监票人的随机内容').fill('136254'.repeat(9));
  await say(page, '下一步').click();
  await page.getByLabel('第 2 名监票人的随机内容').fill('jf83kdls0qmvnb2x'.repeat(4));
  await say(page, '制作票条').click();
  await page.getByText('共 14 张票条，A4 纸 2 页').waitFor();
  await expectReadable(device);

  const codes = await page.locator('.slip-code').allTextContents();
  expect(codes).toHaveLength(14);
  const secrets = codes.map((code) => {
    const read = readSlipText(code);
    if (!read.ok) throw new Error(read.fault.code);
    return read.value;
  });
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(2);

  await say(page, '全部打印完好，清除密钥').click();
  await say(page, '确定').click();
  await page.getByText('已印 14 张，等待上传 3 份名单').waitFor();
  expect(await page.locator('.slip-code').count()).toBe(0);
  await page.context().setOffline(false);
  await page.reload();
  await page.getByText('已印 14 张，等待上传 3 份名单').waitFor();
  await say(page, '上传名单并登记').click();
  await page.getByText('全体代表 14 张').waitFor();
  const said = sent.join('\n');
  for (const code of codes) expect(said).not.toContain(code.replaceAll(/\s/gu, ''));
  for (const secret of secrets) expect(said).not.toContain(Buffer.from(secret).toString('hex'));
  return secrets;
}

/** Reads two slips that were left in the box, with every mistake on the way, and voids them. */
export async function readBackTheBox(device: DutyPage, left: readonly Uint8Array[]): Promise<void> {
  const { page } = device;
  await page.getByRole('link', { name: '清点余票' }).click();
  const field = page.getByLabel('扫码枪扫入，或手工输入代码');
  const codes = left.map(writeSlipText);
  const [first = '', second = ''] = codes;
  await field.fill(`http://192.168.1.8:8080/v/hall#${first}`);
  await field.press('Enter');
  await page.getByText(/^已读入 1 张/u).waitFor();
  await field.fill(first);
  await field.press('Enter');
  await page.getByText('不重复计数').waitFor();
  await field.fill(`${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`);
  await field.press('Enter');
  await page.getByText('校验不符').waitFor();
  await field.fill(writeSlipText(new Uint8Array(16)));
  await field.press('Enter');
  await page.getByText('登记的名单里没有这张票条').waitFor();
  await expectReadable(device);
  await field.fill(second.toLowerCase());
  await field.press('Enter');
  await page.getByText('已读入 2 张；按领票登记应剩 2 张').waitFor();
  await say(page, '作废这些余票').click();
  await page.getByText('余票已清点作废').waitFor();
}
