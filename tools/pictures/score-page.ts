import type { Studio } from './studio.ts';

/** The score page with the example's counts, and a number opened to its steps. */
export async function takeScorePage(studio: Studio, address: string): Promise<void> {
  const page = await studio.open(`${address}/score`);
  await page.getByRole('button', { name: '试用示例' }).click();
  await page.getByRole('heading', { name: '计分结果' }).waitFor();
  await studio.take(page, 'score-page');
  await page.getByRole('link', { name: '局机关' }).first().click();
  await page.getByTitle('市文广新局的综合得分').click();
  await page.getByText('为什么综合得分是').waitFor();
  await studio.take(page, 'score-steps');
  await page.context().close();
}
