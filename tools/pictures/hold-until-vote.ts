import { button, nextPress, sign } from '../../e2e/chair/actions.ts';
import { passphrase } from '../../e2e/keys/actions.ts';
import type { WalkedMeeting } from './prepare-meeting.ts';
import { type Studio, sizes } from './studio.ts';

/** Signs people in, without a network for a while; everybody else comes at one press. */
async function signIn(studio: Studio, { desk }: WalkedMeeting): Promise<void> {
  const check = await desk.context().newPage();
  await check.setViewportSize(sizes.phone);
  await check.goto(new URL('/hall-check', desk.url()).href);
  await check.getByText('检查完成').waitFor();
  await studio.take(check, 'hall-check-phone');
  await check.close();

  await desk.setViewportSize(sizes.phone);
  await desk.context().setOffline(true);
  for (const initials of ['陈', '褚']) {
    await desk.getByRole('textbox').fill(initials);
    await desk
      .getByRole('button', { name: new RegExp(`^${initials}`, 'u') })
      .first()
      .click();
    await button(desk, '签到').click();
    await button(desk, '票条').click();
  }
  await desk.getByText('4 项还没有得到服务器确认').waitFor();
  await desk.getByText('现在连不上服务器').waitFor();
  await desk.locator('details.desk-waiting').scrollIntoViewIfNeeded();
  await studio.take(desk, 'desk-offline');
  await desk.context().setOffline(false);
  await desk.locator('details.desk-waiting').waitFor({ state: 'hidden' });
  await button(desk, /^让其余 \d+ 人到会并领票$/u).click();
  await desk.getByText('到会 14 / 14').waitFor();
  await desk.locator('details.desk-waiting').waitFor({ state: 'hidden' });
}

/** The steps up to the vote, with a question, its answer and a promise. */
async function hear({ chair }: WalkedMeeting, studio: Studio, units: readonly string[]) {
  for (const unit of units) {
    await nextPress(chair, `开始 汇报 · ${unit}`).click();
    await nextPress(chair, `结束 汇报 · ${unit}`).click();
  }
  for (const unit of units) {
    await nextPress(chair, `开始 通报明查暗访情况 · ${unit}`).click();
    await button(chair, '声明没有检查发现').click();
    await nextPress(chair, `结束 通报明查暗访情况 · ${unit}`).click();
  }
  const [first = '', ...others] = units;
  await nextPress(chair, `开始 现场质询 · ${first}`).click();
  await chair.getByLabel('提问人类别（不记姓名）').selectOption('serviceRecipient');
  await chair
    .getByLabel('提问', { exact: true })
    .fill('周末阅览室为什么不开门？上班的人只有周末有空。');
  await button(chair, '记下提问').click();
  await chair
    .getByLabel('答复', { exact: true })
    .fill('去年只有一名管理员。从下个月起排班，周六、周日上午开放。');
  await button(chair, '记下答复').click();
  await chair.getByText('单位当场承诺…').click();
  const form = chair.locator('.chair-question');
  await form.getByLabel('现场承诺').fill('周六、周日上午开放阅览室');
  await form.getByLabel('负责人').fill('李站长');
  await button(chair, '记下承诺').first().click();
  await chair.getByText('负责人：李站长').first().waitFor();
  await chair.evaluate(() => window.scrollTo(0, 0));
  await chair.setViewportSize({ width: 1280, height: 1100 });
  await studio.take(chair, 'first-meeting-questions');
  await chair.setViewportSize(sizes.desk);
  await nextPress(chair, `结束 现场质询 · ${first}`).click();
  for (const unit of others) {
    await nextPress(chair, `开始 现场质询 · ${unit}`).click();
    await nextPress(chair, `结束 现场质询 · ${unit}`).click();
  }
}

/** The rest of the box read, the balance signed on two devices, the keys tried. */
async function balance({ scrutineers, trustees, slips }: WalkedMeeting): Promise<void> {
  const [one, two] = scrutineers;
  await one.getByRole('link', { name: '清点余票' }).click();
  const field = one.getByLabel('扫码枪扫入，或手工输入代码');
  for (const [place, slip] of slips.slice(5).entries()) {
    await field.fill(slip);
    await field.press('Enter');
    await one.getByText(`已读入 ${place + 1} 张；`).waitFor();
  }
  await button(one, /^作废这些余票/u).click();
  await one.getByText('余票已清点作废').waitFor();
  for (const page of scrutineers) await page.getByRole('link', { name: '核对签字' }).click();
  await one.getByLabel('口令').fill(passphrase);
  await button(one, /^签字 ·/u).click();
  const handed = await one.getByLabel('给另一台设备的签名').inputValue();
  await two.getByLabel('粘贴另一台设备上的签名').fill(handed);
  await button(two, '加入签名').click();
  await two.getByLabel('口令').fill(passphrase);
  await button(two, /^签字 ·/u).click();
  await button(two, '提交签字的核对表').click();
  await two.getByText('核对表已签字登记').waitFor();
  for (const page of trustees) {
    await button(page, '试解密并登记').click();
    await page.getByText('试解密成功').waitFor();
  }
}

/** What the five voters with slips choose, unit by unit. */
const choices = [
  ['满意', '比较满意'],
  ['满意', '满意'],
  ['比较满意', '满意'],
  ['满意', '一般'],
  ['不满意', '满意'],
] as const;

/** From the doors to the close of the vote. */
export async function holdUntilVote(studio: Studio, meeting: WalkedMeeting): Promise<void> {
  const { chair, screen, slips } = meeting;
  await signIn(studio, meeting);
  await hear(meeting, studio, ['城东街道文化站', '城西街道文化站']);
  await nextPress(chair, '开始 投票').click();
  await screen.getByText('怎样投票').first().waitFor();
  await studio.take(screen, 'screen-how-to-vote');
  await balance(meeting);
  await button(chair, '开始投票').click();
  await sign(chair, '签字，开始投票');
  for (const [voter, marks] of choices.entries()) {
    const phone = await studio.open(slips[voter] ?? '', 'phone');
    await button(phone, '开始评议').click();
    for (const [place, mark] of marks.entries()) {
      await phone.getByText(`第 ${place + 1} / 2 个单位`).waitFor();
      await phone.getByRole('radio', { name: mark, exact: true }).check();
      if (voter === 0 && place === 0) await studio.take(phone, 'voter-page');
      await button(phone, place === 0 ? '下一个单位' : /核对/u).click();
    }
    await button(phone, /^投\s*票$/u).click();
    await phone.getByText('您的票已投入票箱').waitFor();
    await phone.context().close();
    if (voter !== 3) continue;
    await chair.getByText('已投票 4 / 5').waitFor();
    await chair.evaluate(() => window.scrollTo(0, 0));
    await studio.take(chair, 'first-meeting-vote');
  }
  await button(chair, '结束投票').click();
  await sign(chair, '签字，结束投票');
  await screen.getByText('投票已结束').first().waitFor();
  await screen.locator('.hall-closing-code').waitFor();
  await studio.take(screen, 'screen-closed');
}
