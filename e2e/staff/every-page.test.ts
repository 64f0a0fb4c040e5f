import { describe, expect, test } from 'vitest';
import type { Member } from '../../packages/server/src/testing/people.ts';
import { sidewaysScroll, violationsOf } from '../support/accessibility.ts';
import { chromium } from '../support/chromium.ts';
import { desk, phone, useConsole } from '../support/console.ts';
import { openMobilisation, setUpCity } from '../support/open-city.ts';
import { isSoak } from '../support/soak.ts';

const work = ['我的工作', 'My work'] as const;
const unitsPage = ['参评单位', 'Units under evaluation'] as const;
const people = ['评议代表', 'Representatives'] as const;
const lists = ['导入导出名单', 'Lists in and out'] as const;
const daily = ['日常考核', 'Daily assessment'] as const;
const adjustments = ['加减分与一票否决', 'Deductions, bonuses, vetoes'] as const;
const accounts = ['账号与邀请', 'Accounts and invitations'] as const;
const mobilisation = ['动员部署', 'mobilisation'] as const;
const selfCheck = ['自查自纠', 'self-check and self-correction'] as const;

type Place = readonly [place: string, zh: string, en: string];

/** What each of three people opens; `ACCOUNT` and `PERSON` stand for ids. */
const places: Readonly<Record<'clerk' | 'administrator' | 'liaison', readonly Place[]>> = {
  clerk: [
    ['/', '全部评议活动', 'All campaigns'],
    ['/new', '新建评议活动', 'New campaign'],
    ['/c/city', '全年概览', 'Overview of the year'],
    ['/c/city/units', ...unitsPage],
    ['/c/city/units?view=tree', ...unitsPage],
    ['/c/city/units?unit=library', ...unitsPage],
    ['/c/city/people', ...people],
    ['/c/city/people?add=1', ...people],
    ['/c/city/people?person=PERSON', ...people],
    ['/c/city/people?name=none', ...people],
    ['/c/city/lists/units', ...lists],
    ['/c/city/lists/people', ...lists],
    ['/c/city/lists/daily', ...lists],
    ['/c/city/calendar', '日程', 'Calendar'],
    ['/c/city/plan', '方案', 'Plan'],
    ['/c/city/scheme', '计分办法', 'Scoring scheme'],
    ['/c/city/publication', '审核与发布', 'Publication'],
    ['/c/city/phases/mobilisation', ...mobilisation],
    ['/c/city/phases/mobilisation?duty=mobilisationMeeting', ...mobilisation],
    ['/c/city/phases/mobilisation?duty=unitOfficers&for=library', ...mobilisation],
    ['/c/city/phases/mobilisation?duty=commitment&for=library', ...mobilisation],
    ['/c/city/phases/mobilisation?duty=unitPlan&for=library', ...mobilisation],
    ['/c/city/phases/selfCheck', ...selfCheck],
    ['/c/city/phases/selfCheck?duty=hotIssues&for=library', ...selfCheck],
    ['/c/city/daily', ...daily],
    ['/c/city/daily?unit=library&item=commitment', ...daily],
    ['/c/city/daily?view=takeOver', ...daily],
    ['/c/city/daily?view=confirm', ...daily],
    ['/c/city/adjustments', ...adjustments],
    ['/c/city/adjustments?enter=1', ...adjustments],
    ['/c/city/december', '十二月报告与汇总', 'December reports and collation'],
    ['/c/city/talks', '约谈', 'Talks'],
    ['/c/city/talks/library', '市图书馆：评议情况', '市图书馆: the evaluation on one page'],
    ['/c/city/promises', '现场承诺', 'Promises made in meetings'],
    ['/c/city/results', '结果与排名', 'Result and ranks'],
    ['/c/city/history', '办理历史', 'History'],
    ['/c/city/export', '数据导出', 'Data export'],
    ['/accounts?invite=1', ...accounts],
    ['/me', '我的账号', 'My account'],
    ['/nowhere', '没有这个页面', 'No such page'],
  ],
  administrator: [
    ['/accounts', ...accounts],
    ['/accounts?account=ACCOUNT', ...accounts],
    ['/access-log', '访问日志', 'Access log'],
    ['/witnesses', '日志见证人', 'Witnesses of the log'],
  ],
  liaison: [
    ['/c/city', ...work],
    ['/c/city?duty=unitPlan&for=library', ...work],
    ['/c/city?duty=hotIssues&for=library', ...work],
  ],
};

/**
 * What axe looks at does not hang on the language, so it looks at each size in one of them. Every place is
 * opened in one of the two, turn by turn; in the soak in both.
 */
const settings = [
  ['zh', desk],
  ['en', phone],
] as const;

interface Everybody {
  readonly who: Readonly<Record<keyof typeof places, Member>>;
  readonly person: string;
}

describe.skipIf(chromium === null)('every page of the staff console [needs chromium]', () => {
  const office = useConsole();
  let everybody: Promise<Everybody> | null = null;

  async function setUp(): Promise<Everybody> {
    await setUpCity(office.give);
    await openMobilisation(office.give, () => office.newestAct('city'));
    const { administrator, clerk } = await office.staff();
    const scope = { kind: 'unit', campaign: 'city', unit: 'library' } as const;
    const liaison = await office.invite(clerk, 'zhao', [{ role: 'liaison', scope } as never]);
    const body = { name: '𠮷野', category: 'other', phone: '13800000001', units: ['library'] };
    const added = await clerk.person.post('/campaigns/city/people', body);
    const who = { clerk, administrator, liaison };
    return { who, person: String(added.body['person']) };
  }

  test.each(settings.map((setting, turn) => [...setting, turn] as const))(
    'in %s: a heading, nothing for axe to object to, no complaint, at no size a sideways scroll',
    async (language, size, turn) => {
      everybody ??= setUp();
      const { who, person } = await everybody;
      const faults: unknown[] = [];
      for (const [name, list] of Object.entries(places)) {
        const member = who[name as keyof typeof places];
        const { page, complaints } = await office.open('/', { size, language, as: member });
        const due = list.filter((_, place) => isSoak || place % settings.length === turn);
        for (const [template, zh, en] of due) {
          const place = template.replace('ACCOUNT', who.liaison.account).replace('PERSON', person);
          await page.goto(office.at(place));
          const title = language === 'zh' ? zh : en;
          await page.getByRole('heading', { level: 1, name: title }).waitFor();
          await page.waitForLoadState('load');
          if (/unit=|person=|add=|enter=|invite=|duty=|account=/u.test(place))
            await page.getByRole('dialog').waitFor();
          await expect
            .poll(() => page.getByText(/正在读取|Loading …/u).count(), { timeout: 30_000 })
            .toBe(0);
          const violations = await violationsOf(page);
          let sideways = 0;
          for (const { viewport } of [phone, desk, size]) {
            await page.setViewportSize(viewport);
            sideways += await sidewaysScroll(page);
          }
          const said = complaints.splice(0);
          if (violations.length + sideways + said.length > 0)
            faults.push({ place, violations, sideways, said });
        }
        await page.context().close();
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
