import { describe, expect, it } from 'vitest';
import { atomText, type Feed } from './atom.ts';
import { entryId } from './entry-id.ts';

const feed: Feed = {
  id: entryId('demo', 'campaign/city'),
  language: 'zh-CN',
  title: '甲 & 乙 <丙>',
  author: '评议办',
  updated: '2026-07-01T00:00:00.000Z',
  self: '/feed?a=1&b="2"',
  page: '/acts',
  entries: [
    {
      id: entryId('demo', 'act/1'),
      title: 'a\u0000b]]>\u{20bb7}',
      updated: '2026-07-01T00:00:00.000Z',
      address: '/acts?page=1#act-1',
      category: 'unit-added',
    },
  ],
};

describe('an Atom document', () => {
  it('holds nothing that XML cannot', () => {
    const text = atomText(feed);
    expect(text).toContain('<title>甲 &amp; 乙 &lt;丙&gt;</title>');
    expect(text).toContain('href="/feed?a=1&amp;b=&quot;2&quot;"');
    expect(text).toContain('<title>a\u{fffd}b]]&gt;\u{20bb7}</title>');
  });
});

describe('an id', () => {
  it('is a UUID that is the same every time, and another for everything else', () => {
    const ids = ['act/1', 'act/2', 'act/11', 'campaign/city'].map((name) => entryId('demo', name));
    for (const id of ids)
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
    expect(new Set([...ids, entryId('other', 'act/1')]).size).toBe(5);
    expect(entryId('demo', 'act/1')).toBe(ids[0]);
  });
});
