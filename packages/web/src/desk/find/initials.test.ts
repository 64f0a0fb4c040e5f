import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('are the first letters of the pinyin', () => {
  const names: Readonly<Record<string, string>> = {
    李小明: 'lxm',
    王芳: 'wf',
    张伟: 'zw',
    欧阳娜娜: 'oynn',
    诸葛亮: 'zgl',
    阿卜杜拉·买买提: 'abdlmmt',
    陈超: 'cc',
    安琪: 'aq',
    饶雪漫: 'rxm',
    鄂尔多: 'eed',
    沈腾: 'st',
    喀什: 'ks',
    贾静雯: 'jjw',
    彭于晏: 'pyy',
  };
  expect(Object.fromEntries(Object.keys(names).map((name) => [name, initialsOf(name)]))).toEqual(
    names,
  );
});

it('know surnames that are read otherwise', () => {
  expect(
    ['单雄信', '曾国藩', '仇英', '解缙', '查良镛', '朴树'].map((n) => initialsOf(n)[0]),
  ).toEqual(['s', 'z', 'q', 'x', 'z', 'p']);
});

it('leave out what has no pinyin, and take letters as they are', () => {
  expect(initialsOf('John Lee')).toBe('johnlee');
  expect(initialsOf('')).toBe('');
  expect(initialsOf('！？')).toBe('');
});
