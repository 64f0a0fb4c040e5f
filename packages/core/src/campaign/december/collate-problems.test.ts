import { describe, expect, it } from 'vitest';
import { documentOf, startStory } from '../testing/story.ts';
import { clerk, give, liaisonOf, unmetBy, yearUntil } from '../testing/year-story.ts';

const december = yearUntil('december');

const problem = (id: string, ...units: readonly string[]) => ({
  id,
  title: '开放时间不足',
  units,
  sources: units.map((unit) => ({ kind: 'report', ref: unit })),
});
const list = (...problems: readonly object[]) => ({ problems, correction: null });

describe('the collated list of problems', () => {
  it('names for each problem every unit that reported it, and the reports that were final', () => {
    const story = startStory(december);
    const handIn = { unit: 'library', document: documentOf('final'), composite: null, problems: 1 };
    const [report] = give(story, liaisonOf('library'), 'hand-in-final-report', handIn);
    const acceptance = { unit: 'library', handedIn: report?.seq };
    const [accepted] = give(story, clerk, 'accept-final-report', acceptance);
    give(story, clerk, 'collate-problems', list(problem('hours', 'library', 'museum')));
    expect(story.campaign().collation).toMatchObject({
      problems: [{ id: 'hours', units: ['library', 'museum'] }],
      reports: [accepted?.seq],
    });
  });

  it('is made anew only by naming the one that it corrects', () => {
    const story = startStory(december);
    const [first] = give(story, clerk, 'collate-problems', list(problem('hours', 'library')));
    const again = list(problem('hours', 'library', 'museum'));
    expect(unmetBy(story, clerk, 'collate-problems', again)).toEqual([
      { code: 'recorded-already', facts: { seq: first?.seq } },
    ]);
    const correction = { supersedes: first?.seq, reason: '合并重复问题' };
    give(story, clerk, 'collate-problems', { ...again, correction });
    expect(story.campaign().collation?.problems[0]?.units).toHaveLength(2);
  });

  it('knows the units that it names, each once, and each problem once', () => {
    const wrong = list(problem('a', 'nobody'), problem('a', 'library', 'library'));
    expect(unmetBy(december, clerk, 'collate-problems', wrong).map(({ code }) => code)).toEqual([
      'id-taken',
      'unit-unknown',
      'unit-named-twice',
    ]);
  });
});
