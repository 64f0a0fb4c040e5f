import type { Page } from 'playwright-core';
import type { Studio } from './studio.ts';

/** The page of an installation that nobody has begun with. */
export async function takeBeginning(studio: Studio, printed: string): Promise<void> {
  const link = /http:\S+#set-up=\S+/u.exec(printed)?.[0] ?? '';
  const page = await studio.open(link);
  await page.getByRole('heading', { name: '怎样开始？' }).waitFor();
  await studio.take(page, 'first-campaign-start');
  await page.context().close();
}

/** Pages of the year in the console, by the words of the navigation. */
const pages = [
  ['first-campaign-calendar', '日程'],
  ['first-campaign-scheme', '计分办法'],
  ['first-campaign-publication', '审核与发布'],
  ['first-campaign-mobilisation', '动员部署'],
] as const;

/** The console of the office in the middle of the year; gives the page on which it is signed in. */
export async function takeConsole(studio: Studio, link: string): Promise<Page> {
  const page = await studio.open(link);
  await page.getByRole('link', { name: '新建评议活动' }).first().click();
  await page.getByRole('heading', { level: 1, name: '新建评议活动' }).waitFor();
  await studio.take(page, 'first-campaign-new');
  await page.getByRole('link', { name: '全部评议活动' }).first().click();
  await page
    .getByRole('link', { name: /^\d{4} 年度$/u })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: '全年概览' }).waitFor();
  await page.getByText('今天').first().waitFor();
  await studio.take(page, 'console-overview');
  const navigation = page.getByRole('navigation').first();
  await navigation.getByRole('link', { name: '参评单位' }).click();
  await page.getByText('树形', { exact: true }).click();
  await page.getByText('艺术科').first().waitFor();
  await studio.take(page, 'first-campaign-units');
  for (const [name, link] of pages) {
    await navigation.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 1, name: link }).waitFor();
    await studio.take(page, name);
  }
  return page;
}
