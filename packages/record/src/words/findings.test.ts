import { describe, expect, it } from 'vitest';
import { claimNames } from '../claims/claim.ts';
import { findingCodes, reasonCodes } from '../report/verdict.ts';
import { claimSentence, claimStateName } from './claims.ts';
import { factText } from './facts.ts';
import { fill } from './fill.ts';
import { findingSentence } from './findings.ts';
import { claimReasonSentence } from './reasons.ts';

const placeholder = /\{[A-Za-z]+\}/gu;

describe('sentences of a report', () => {
  it.each(claimNames)('%s is said in both languages', (name) => {
    const { zh, en } = claimSentence(name);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*\.$/u);
  });

  it.each([...findingCodes])('%s tells the same facts in both languages', (code) => {
    // A fact that is missing shows as a question mark, so each placeholder shows once.
    const { zh, en } = findingSentence({ code, facts: {} });
    expect(zh.split('?').length).toBe(en.split('?').length);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh + en).not.toMatch(placeholder);
  });

  it.each([...reasonCodes])('%s is a reason in both languages', (code) => {
    const { zh, en } = claimReasonSentence(code, {});
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/^[A-Z].*\.$/u);
    expect(zh.split('?').length).toBe(en.split('?').length);
  });

  it('call units by their names, with the id behind, and numbers by what they are', () => {
    const facts = { unit: 'heping', what: 'rank', have: '8', need: '5' };
    const units = { heping: '和平街道文化站' };
    expect(findingSentence({ code: 'notice-differs', facts }, units)).toEqual({
      zh: '公示中和平街道文化站（heping）的名次为 8，重新计算为 5。',
      en: 'In the notice the rank of 和平街道文化站 (heping) is 8; it recomputes to 5.',
    });
    expect(factText(['station 1 heping 95.19'], units).zh).toBe('station 1 和平街道文化站 95.19');
  });

  it('join lists, and name each state', () => {
    const facts = { claims: ['log-intact', 'quorum'] };
    expect(fill(['{claims}。', '{claims}.'], facts)).toEqual({
      zh: 'log-intact、quorum。',
      en: 'log-intact, quorum.',
    });
    expect(claimStateName('fails')).toEqual({ zh: '不成立', en: 'fails' });
  });
});
