import { actSentence, namesOf, replay } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { storyUntil } from '../../../core/src/campaign/testing/story.ts';
import { answerPage } from './answer-page.ts';
import { pages } from './pages/list.ts';
import { asked, smallRecord } from './testing/small-record.ts';

const story = storyUntil('evaluating');
const id = story.campaign().id;
const record = smallRecord({ [id]: story.acts });
const at = (below = '') => `/public/campaigns/${id}${below}`;
const get = async (path: string, change = {}, of = record) => answerPage(asked(path, change), of);

describe('the public site', () => {
  it('answers every page of a campaign, and of itself', async () => {
    const [unit = ''] = story.campaign().results.keys();
    const [vote] = story.campaign().votes.keys();
    for (const { path } of pages.filter((each) => !each.path.endsWith(':poll'))) {
      const address = path
        .replace(':campaign', id)
        .replace(':unit', unit)
        .replace(':meeting', vote ?? '');
      const page = await get(address);
      expect([address, page.status]).toEqual([address, 200]);
      expect(page.text).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  it.each([
    '/public/nothing',
    '/public/campaigns/nowhere',
    at('/units/nobody'),
    at('/meetings/never'),
    at('/acts?page=99'),
    at('/units/..%2f..'),
    at('/units/%E0%A4%A'),
    '/public/campaigns/__proto__',
  ])('says that nothing is at %s', async (path) => {
    const page = await get(path);
    expect(page.status).toBe(404);
    expect(page.text).toContain('没有这个页面');
  });

  it('takes a form only where there is one', async () => {
    expect((await get(at('/codes'), { form: { code: 'x' } })).status).toBe(200);
    expect((await get(at('/rules'), { form: { code: 'x' } })).status).toBe(404);
  });

  it('speaks the language of the browser, or the one that the address names', async () => {
    expect((await get(at())).text).toContain('<html lang="zh-CN">');
    expect((await get(at(), { language: 'en' })).text).toContain('<html lang="en">');
    const english = await get(at('?lang=en'));
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain(`href="${at('/rules')}?lang=en"`);
  });

  it('escapes what an act says', async () => {
    const acts = story.acts.map((act) =>
      act.type === 'unit-added'
        ? { ...act, payload: { ...act.payload, unit: { ...act.payload.unit, name: '<b>"&' } } }
        : act,
    );
    const page = await get(at('/units'), {}, smallRecord({ [id]: acts }));
    expect(page.text).not.toContain('<b>');
    expect(page.text).toContain('&lt;b>&quot;&amp;');
  });

  it('shows every public act once, and no other', async () => {
    const open = story.acts.filter(({ visibility }) => visibility === 'public');
    const names = namesOf(replay(open));
    const texts: string[] = [];
    for (let page = 1; page <= Math.ceil(open.length / 50); page += 1)
      texts.push((await get(at(`/acts?page=${page}`))).text);
    const all = texts.join('');
    const shown = [...all.matchAll(/id="act-(\d+)"/gu)].map(([, seq]) => Number(seq));
    expect(shown.sort((one, other) => one - other)).toEqual(open.map(({ seq }) => seq));
    const [first] = open;
    if (first === undefined) throw new Error('no acts');
    expect(all).toContain(actSentence(first, names).zh);
  });
});

describe('a score', () => {
  const [unit = ''] = story.campaign().results.keys();

  it('is said to be the recomputed one, with every step', async () => {
    const { text } = await get(at(`/units/${unit}`));
    expect(text).toContain('公布的得分与重新计算一致');
    expect(text).toMatch(/群众满意度 =（满意 \d+×1 \+ 比较满意 \d+×0\.8/u);
  });

  it.each([
    ['the score', { satisfaction: { exact: '99/1', published: '99.00' } }],
    ['its rounding', { satisfaction: { exact: '4360/47', published: '92.78' } }],
  ])('that differs from the recomputed one is shown as such: %s', async (_, change) => {
    const acts = story.acts.map((act) =>
      act.type === 'unit-result-announced' && act.payload.unit === unit
        ? { ...act, payload: { ...act.payload, ...change } }
        : act,
    );
    const { text } = await get(at(`/units/${unit}`), {}, smallRecord({ [id]: acts }));
    expect(text).toContain('公布的得分与重新计算不一致');
  });
});

describe('who may read a campaign', () => {
  const withAudience = (audience: 'system' | 'auditors') =>
    smallRecord({
      [id]: story.acts.map((act) =>
        act.type === 'rules-published' ? { ...act, payload: { ...act.payload, audience } } : act,
      ),
    });

  it.each(['system', 'auditors'] as const)('is respected: %s', async (audience) => {
    const closed = withAudience(audience);
    const unit = [...story.campaign().units.values()][0]?.name ?? '';
    for (const below of ['', '/units', '/results', '/acts', '/rules', '/meetings']) {
      const page = await get(at(below), {}, closed);
      expect(page.text).toContain('组织者选择不向社会公开');
      expect(page.text).not.toContain(unit);
    }
    expect((await get(at('/feed'), {}, closed)).status).toBe(404);
    expect((await get(at('/record'), {}, closed)).text).toContain('核验包');
  });
});

describe('a rehearsal', () => {
  const rehearsal = smallRecord({
    [id]: story.acts.map((act) =>
      act.type === 'campaign-created'
        ? { ...act, payload: { ...act.payload, plan: { ...act.payload.plan, rehearsal: true } } }
        : act,
    ),
  });

  it('is never listed with evaluations, and says on every page what it is', async () => {
    const link = `href="${at()}"`;
    expect((await get('/public', {}, rehearsal)).text).not.toContain(link);
    expect((await get('/public/rehearsals', {}, rehearsal)).text).toContain(link);
    expect((await get('/public')).text).toContain(link);
    expect((await get('/public/rehearsals')).text).not.toContain(link);
    for (const { path } of pages.filter((each) => /:campaign(?:\/[a-z]+)?$/u.test(each.path))) {
      const { text } = await get(path.replace(':campaign', id), {}, rehearsal);
      expect([path, text.includes('【演练】')]).toEqual([path, true]);
    }
  });
});

describe('a log that showed somebody another record', () => {
  it('is warned of on the page of the record, with the proof', async () => {
    const note = 'pingyi/demo\n5\nAAAA\n\n— pingyi/demo BBBB\n';
    const split = { ...record, foreignCheckpoints: async () => [note] };
    const warned = await get(at('/record'), {}, split);
    expect(warned.text).toContain('有人看到过另一份记录');
    expect(warned.text).toContain('— pingyi/demo BBBB');
    expect((await get(at('/record'))).text).not.toContain('另一份记录');
  });
});
