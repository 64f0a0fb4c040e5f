import type { Page } from 'playwright-core';
import type { DutyPage } from '../support/duty-site.ts';

/** What chair and tellers do again and again on their pages. */

const passphrase = '四月的雨落在旧码头的石阶上';

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** The one next press of the chair's screen. */
export const nextPress = (page: Page, name: string) =>
  page.locator('.chair-now').getByRole('button', { name, exact: true });

export async function makeKey({ page }: DutyPage): Promise<void> {
  await page.getByLabel('设一个口令').fill(passphrase);
  await page.getByLabel('再输入一次').fill(passphrase);
  await button(page, '生成密钥').click();
  await page.getByLabel('设一个口令').waitFor({ state: 'hidden' });
}

export async function sign(page: Page, action: string): Promise<void> {
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await button(page, action).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Holds a turn that needs nothing inside. */
export async function holdTurn(page: Page, name: string): Promise<void> {
  await nextPress(page, `开始 ${name}`).click();
  await nextPress(page, `结束 ${name}`).click();
  await nextPress(page, `结束 ${name}`).waitFor({ state: 'hidden' });
}

/** Fills in a count of five sheets. */
export async function fillCount(page: Page, satisfied: number, unsatisfied: number): Promise<void> {
  await page.getByLabel('收回票（张）').fill('5');
  await page.getByLabel('满意', { exact: true }).fill(String(satisfied));
  await page.getByLabel('不满意', { exact: true }).fill(String(unsatisfied));
}

/** Both tellers sign the sheet of a unit, each on the own device; the second hands it in. */
export async function signSheet(one: Page, two: Page, unit: string): Promise<void> {
  for (const page of [one, two]) await page.getByRole('button', { name: unit }).click();
  const own = (page: Page, number: number) =>
    button(page, new RegExp(`^签字 · 计票人 ${number}`, 'u'));
  await one.getByLabel('口令', { exact: true }).fill(passphrase);
  await own(one, 1).click();
  const handed = await one.getByLabel('给另一台设备的签名').inputValue();
  await two.getByLabel('粘贴另一台设备上的签名').fill(handed);
  await button(two, '加入签名').click();
  await two.getByLabel('口令', { exact: true }).fill(passphrase);
  await own(two, 2).click();
  await button(two, '提交签字的计票单').click();
  await two.getByText('计票单已签字登记').waitFor();
}
