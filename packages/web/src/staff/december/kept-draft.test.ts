import { unitId } from '@pingyi/core';
import { expect, test } from 'vitest';
import { keepDraft, readDraft } from './kept-draft.ts';

function aTab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, text: string) => kept.set(place, text),
    removeItem: (place: string) => kept.delete(place),
  };
}

const draft = {
  base: 7,
  rows: [
    {
      id: 'p1',
      title: '开放时间短',
      units: [unitId.parse('east')],
      sources: [{ kind: 'promise', ref: 'q-1' }],
    },
  ],
};

test('a draft is there again for whoever began it, in the same campaign only', () => {
  const tab = aTab();
  keepDraft('city', 'clerk', draft, tab);
  expect(readDraft('city', 'clerk', tab)).toEqual(draft);
  expect(readDraft('city', 'other', tab)).toBeNull();
  expect(readDraft('town', 'clerk', tab)).toBeNull();
  keepDraft('city', 'clerk', null, tab);
  expect(readDraft('city', 'clerk', tab)).toBeNull();
});

test('what is no draft is not taken for one', () => {
  const tab = aTab();
  keepDraft('city', 'clerk', draft, tab);
  for (const place of tab.kept.keys())
    for (const text of ['', '{', 'null', '{"base":1,"rows":[{"id":1}]}']) {
      tab.kept.set(place, text);
      expect(readDraft('city', 'clerk', tab)).toBeNull();
    }
});
