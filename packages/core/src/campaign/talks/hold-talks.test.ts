import { describe, expect, it } from 'vitest';
import { wholeYear } from '../testing/whole-year.ts';
import { clerk, give, leader, publicActs, unmetBy } from '../testing/year-story.ts';
import { proposedTalks } from './hold-talks.ts';

const story = wholeYear();

describe('talks', () => {
  it('are proposed by the scheme’s rule, here for a veto', () => {
    expect(proposedTalks(story.campaign())).toEqual(['museum']);
  });

  it('keep what was said out of everything public, the fact apart', () => {
    const text = JSON.stringify(publicActs(story));
    expect(text).not.toContain('把关不严');
    expect(text).not.toContain('talk-decided');
    expect(story.campaign().disclosedTalks.get('museum' as never)).toMatchObject({
      day: '2026-12-21',
    });
  });

  it('are decided on once, and followed up after the campaign has ended', () => {
    const decision = { unit: 'museum', decision: 'waive', reasons: '不再约谈' };
    expect(unmetBy(story, leader, 'decide-talk', decision)).toMatchObject([
      { code: 'settled-already', facts: { thing: 'talk', id: 'museum' } },
    ]);
    story.on('2027-02-01');
    const followUp = { unit: 'museum', day: '2027-02-01', findings: '已整改', next: null };
    give(story, clerk, 'record-follow-up', followUp);
    expect(story.campaign().talks.get('museum' as never)?.followUps).toHaveLength(2);
  });
});
