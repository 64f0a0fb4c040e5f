import { describe, expect, it } from 'vitest';
import { catalogue } from '../acts/catalogue.ts';
import { type PayloadShape, payloadShapeOf } from '../acts/payload-shape.ts';
import { type Story, storyUntil } from '../campaign/testing/story.ts';
import { actSentence } from './acts.ts';
import { fillTemplate, placeholdersOf } from './acts-template.ts';
import { namesOf } from './campaign-names.ts';

const story = storyUntil('prepared');
const names = namesOf(story.campaign());

function told(type: string, of: Story = story) {
  const act = of.acts.find((each) => each.type === type);
  if (act === undefined) throw new Error(`no ${type}`);
  return actSentence(act, namesOf(of.campaign()));
}

describe('the sentence of an act', () => {
  it.each(catalogue.map((entry) => [entry.type, entry] as const))(
    'of %s names only fields of its payload, the same ones in both languages',
    (_, entry) => {
      const { sentence } = entry;
      const shape = payloadShapeOf(entry);
      const fields = (text: string) => placeholdersOf(text).map(({ path }) => path.join('.'));
      for (const path of fields(sentence.zh)) {
        let at: PayloadShape | undefined = shape;
        for (const part of path.split('.')) at = at?.properties?.[part];
        expect(at, path).toBeDefined();
      }
      expect(new Set(fields(sentence.en))).toEqual(new Set(fields(sentence.zh)));
    },
  );

  it('shows names, days and counts', () => {
    expect(told('campaign-created').zh).toBe(
      '建立 2026 年度评议活动（编号 city-2026），载入方案与计分办法。',
    );
    expect(told('rules-published')).toEqual({
      zh: '经第二人审核，2026年6月25日 在市政府门户网站公布方案、计分办法和参评单位名单（第 1 版，社会公开）。',
      en: 'With a second person’s approval plan, scoring scheme and list of units are published in 市政府门户网站 on 25 June 2026 (edition 1, public).',
    });
  });

  it('says what a correction supersedes and why', () => {
    const payload = {
      unit: 'east',
      day: '2026-07-05',
      outlet: '市日报',
      text: { id: 't', digest: 'd' },
      proof: { id: 'p', digest: 'd' },
      correction: { supersedes: 12, reason: '承诺书有错字' },
    };
    const { zh, en } = actSentence({ type: 'commitment-published', payload } as never, names);
    expect(zh).toBe(
      'east单位 2026年7月5日 通过市日报向社会公开承诺。（更正第 12 号事项，理由：承诺书有错字）',
    );
    expect(en).toMatch(/\(Corrects act 12\. Reason: 承诺书有错字\)$/u);
  });

  it('shortens long lists and says how many there are', () => {
    const units = ['east', 'west', 'north', 'library', 'museum', 'law', 'arts'];
    expect(fillTemplate('{units|units}', { units }, names, 'zh')).toBe(
      'east单位、west单位、north单位、library单位、museum单位等 7 个',
    );
    expect(fillTemplate('{units|units}', { units }, names, 'en')).toMatch(/ and 2 more$/u);
  });

  it('says “none” for what is null and stops at a field that is not there', () => {
    expect(fillTemplate('{parent|unit}', { parent: null }, names, 'zh')).toBe('无');
    expect(() => fillTemplate('{other}', {}, names, 'en')).toThrow('no other');
    expect(() => fillTemplate('{a|colour}', { a: 1 }, names, 'en')).toThrow('no kind colour');
    expect(() => fillTemplate('{constructor}', {}, names, 'en')).toThrow();
  });
});
