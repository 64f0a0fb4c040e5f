import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totpAt } from '../../packages/server/src/rehearsal/totp.ts';
import { chromium } from '../support/chromium.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { useVisitors } from '../support/visitor.ts';

const password = 'drei graue Esel 走路';

/** Chooses user name and password on the page that a link opened. */
async function choose(page: Page, userName: string, button: string): Promise<void> {
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('新密码').fill(password);
  await page.getByLabel('再输一遍密码').fill(password);
  await page.getByRole('button', { name: button }).click();
}

/** Sets up the authenticator, which the role asks for; gives its secret. */
async function setUpAuthenticator(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '设置动态验证码' }).waitFor();
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '继续' }).click();
  const secret = (await page.locator('code.digest').textContent()) ?? '';
  await page.getByLabel(/动态验证码/u).fill(totpAt(secret, Date.now()));
  await page.getByRole('button', { name: '继续' }).click();
  return secret;
}

describe.skipIf(chromium === null)('a new installation [needs chromium]', () => {
  let server: RunningServer;
  const visit = useVisitors();
  beforeAll(async () => {
    server = await startServer([], { isFromNothing: true });
  });
  afterAll(() => server.stop());

  const setUpLink = (): string => /http:\S+#set-up=\S+/u.exec(server.printed())?.[0] ?? '';

  test('tells whoever comes by that it is not set up, and offers no way in', async () => {
    const { page, complaints } = await visit(`${server.address}/`);
    await page.getByRole('heading', { name: '这套系统还没有设置' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await expect.poll(() => page.getByRole('link', { name: '评议计分' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('goes from the set-up link to an office at work', async () => {
    const { page, complaints } = await visit(setUpLink());
    await page.getByRole('heading', { name: '怎样开始？' }).waitFor();
    expect(page.url()).not.toContain('set-up');
    await page.reload();
    await page.getByRole('link', { name: '正式使用' }).click();
    await choose(page, 'root', '开通账号');
    await setUpAuthenticator(page);
    await page.getByRole('link', { name: '账号与邀请' }).click();
    await page.getByRole('button', { name: '邀请一个人' }).click();
    await page.getByRole('dialog').getByLabel('身份').click();
    await page.getByTitle('领导小组办公室（评议办）').click();
    await page.getByRole('button', { name: '生成邀请链接' }).click();
    const text = await page.getByLabel('请把下面的文字发给本人').inputValue();
    expect(text).toContain('领导小组办公室（评议办）');

    const invited = await visit(/http:\S+/u.exec(text)?.[0] ?? '');
    const clerk = invited.page;
    await choose(clerk, 'clerk', '开通账号');
    const secret = await setUpAuthenticator(clerk);
    await clerk.getByRole('heading', { level: 1, name: '全部评议活动' }).waitFor();
    await clerk.getByRole('button', { name: '退出' }).click();
    await clerk.getByLabel('用户名').fill('clerk');
    await clerk.getByLabel('密码', { exact: true }).fill(password);
    await clerk.getByRole('button', { name: '登录', exact: true }).click();
    await clerk.getByLabel(/动态验证码/u).fill(totpAt(secret, Date.now() + 30_000));
    await clerk.getByRole('button', { name: '登录', exact: true }).click();
    await clerk.getByRole('heading', { level: 1, name: '全部评议活动' }).waitFor();
    await clerk.getByRole('link', { name: '新建评议活动' }).first().click();
    await clerk.getByRole('heading', { level: 1, name: '新建评议活动' }).waitFor();
    expect([complaints, invited.complaints]).toEqual([[], []]);
  });

  test('then shows its doors only, also to whoever kept the set-up link', async () => {
    for (const address of [`${server.address}/`, setUpLink()]) {
      const { page } = await visit(address);
      await page.getByRole('link', { name: '工作台' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('#beginning').textContent()).toBe('');
    }
  });
});
