import { describe, expect, test } from 'vitest';
import { makeWitnessKey } from '../../packages/server/src/witness/key-text.ts';
import { chromium } from '../support/chromium.ts';
import { useConsole } from '../support/console.ts';

describe.skipIf(chromium === null)('witnesses in the console [needs chromium]', () => {
  const staff = useConsole();

  test('are listed after a look at the fingerprint, taken off after a question; a split view is shown', async () => {
    const { page, complaints } = await staff.open('/witnesses', { role: 'administrator' });
    await page.getByText('还没有见证人').waitFor();
    const made = makeWitnessKey('auditor.example/witness');
    const field = page.getByLabel('见证人的公钥');
    await field.fill('auditor.example');
    await page.getByRole('button', { name: '核对并登记' }).click();
    await page.getByRole('alert').getByText('这不是见证人的公钥').waitFor();
    await field.fill(made?.vkey ?? '');
    await page.getByRole('button', { name: '核对并登记' }).click();
    await page.getByRole('button', { name: '指纹一致，登记' }).click();
    const row = page.getByRole('row', { name: /auditor\.example\/witness/u });
    await row.getByText('已登记').waitFor();
    expect(await field.inputValue()).toBe('');
    await row.getByRole('button', { name: '注销' }).click();
    await page.getByRole('button', { name: '确认注销' }).click();
    await row.getByText('已注销').waitFor();
    await staff.signedElsewhere(5);
    await page.reload();
    await page.getByRole('alert').getByText('含 5 条事项的检查点').waitFor();
    expect(complaints).toEqual([]);
  });
});
