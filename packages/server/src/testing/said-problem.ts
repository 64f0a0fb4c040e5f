import { expect } from 'vitest';
import type { Problem } from '../api/problems/problem.ts';
import { problemText } from '../api/problems/send-problem.ts';

/** Expects of a problem that both languages say it in a sentence, with its facts beside it. */
export function expectSaid(code: string, facts: object, status: number): void {
  const problem = { code, facts } as Problem;
  const [zh, en] = [problemText(problem, 'zh'), problemText(problem, 'en')].map((text) =>
    JSON.parse(text),
  );
  expect(zh).toMatchObject({ type: `/api/problems/${code}`, status, ...facts });
  expect(zh.detail).toMatch(/[\u4e00-\u9fff].*。$/u);
  expect(en.detail).toMatch(/^[A-Z\d][^\u4e00-\u9fff]*\.$/u);
  expect(`${zh.detail}${en.detail}`).not.toMatch(/undefined|\[object/u);
}
