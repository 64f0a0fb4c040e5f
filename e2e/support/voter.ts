import type { Page } from 'playwright-core';

/** The four grades and 弃权, as the page names them. */
const answers = ['满意', '比较满意', '一般', '不满意', '弃权'];

/** Chooses on the unit that is on the screen: the same grade for each of its questions. */
export async function markUnit(page: Page, grade = 0): Promise<void> {
  for (const question of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    await question.getByRole('radio', { name: answers[grade] ?? '', exact: true }).check();
  }
}

/** From the start to the summary: a grade for each unit, in order. */
export async function markAll(page: Page, grades: readonly number[]): Promise<void> {
  await page.getByRole('button', { name: '开始评议' }).click();
  for (const [index, grade] of grades.entries()) {
    await page.getByText(`第 ${index + 1} / ${grades.length} 个单位`).waitFor();
    await markUnit(page, grade);
    await page.getByRole('button', { name: /^(下一个单位|去核对)$/u }).click();
  }
  await page.getByRole('heading', { name: '请核对，然后投票' }).waitFor();
}

/** 投票, and waits for the receipt; gives its tracking code. */
export async function castVote(page: Page): Promise<string> {
  await page.getByRole('button', { name: '投票', exact: true }).click();
  return receiptCode(page);
}

/** The tracking code of the receipt on the screen. */
export async function receiptCode(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '您的票已投入票箱' }).waitFor();
  return codeOnScreen(page);
}

/** The tracking code that stands on the screen. */
export async function codeOnScreen(page: Page): Promise<string> {
  const text = await page.locator('code').first().textContent();
  return (text ?? '').replace(/\s/gu, '');
}

/** Everything that the page keeps on the device, as one text. */
export async function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([
      { ...sessionStorage },
      { ...localStorage },
      document.cookie,
      databases,
      history.state,
      location.href,
    ]);
  });
}
