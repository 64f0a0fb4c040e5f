import { expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { type RemoteProblemFacts, remoteProblemStatus } from './remote-problems.ts';
import { problemText } from './send-problem.ts';

const poll = '2ejxTeprWQz8Lc';

const facts: RemoteProblemFacts = {
  'link-unknown': {},
  'link-used': {},
  'link-registration-over': { meeting: 'hall' },
  'links-not-offered': { meeting: 'hall' },
  'credential-taken': { poll },
  'link-credential-refused': { poll, why: 'identity-credential' },
  'registrations-changed': { have: 12 },
  'opinions-closed': { meeting: 'hall' },
  'opinions-too-fast': { seconds: 6 },
  'opinion-unknown': { opinion: 'b7' },
  'opinions-undecided': { have: 3 },
  'opinions-differ': { need: 5, have: 4 },
};

it.each(Object.entries(facts))('%s is said in both languages, with its facts', (code, each) => {
  const problem = { code, facts: each } as Problem;
  const [zh, en] = [problemText(problem, 'zh'), problemText(problem, 'en')].map((text) =>
    JSON.parse(text),
  );
  expect(zh).toMatchObject({
    type: `/api/problems/${code}`,
    status: remoteProblemStatus[code as keyof RemoteProblemFacts],
    ...each,
  });
  expect(zh.detail).toMatch(/[\u4e00-\u9fff].*。$/u);
  expect(en.detail).toMatch(/^[A-Z\d][^\u4e00-\u9fff]*\.$/u);
  expect(`${zh.detail}${en.detail}`).not.toMatch(/undefined|\[object/u);
});
