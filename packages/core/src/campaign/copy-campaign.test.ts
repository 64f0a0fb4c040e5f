import { describe, expect, it } from 'vitest';
import { planPreset } from '../rulebook/plan/preset.ts';
import { copyCampaign } from './copy-campaign.ts';
import { documentOf, prepare, publish, startStory, storyUntil } from './testing/story.ts';
import { wholeYear } from './testing/whole-year.ts';

describe('a copy of last year’s campaign', () => {
  it('is the same plan with every date a year later', () => {
    const { rules } = copyCampaign(storyUntil('prepared').campaign(), 2027);
    expect(rules.year).toBe(2027);
    expect(rules.plan).toEqual(planPreset(2027));
  });

  it('is taken as it is by the commands that make a campaign', () => {
    const last = wholeYear().campaign();
    const { rules, units } = copyCampaign(last, 2027);
    const story = startStory();
    story.on('2027-06-20');
    story.act('create-campaign', 'office', { campaign: 'city-2027', ...rules });
    story.act('add-units', 'office', { units, reason: null });
    publish(story);
    expect([...story.campaign().units.keys()].sort()).toEqual([...last.units.keys()].sort());
  });

  it('leaves days off behind, which are set anew every year', () => {
    const preset = planPreset(2026);
    const calendar = {
      ...preset.calendar,
      holidays: ['2026-10-01'],
      extraWorkdays: ['2026-10-10'],
    };
    const story = startStory();
    prepare(story, { ...preset, calendar });
    expect(story.campaign().plan.calendar.holidays).toEqual(['2026-10-01']);
    expect(copyCampaign(story.campaign(), 2027).rules.plan).toEqual(planPreset(2027));
  });

  it('leaves merged units and exemptions behind', () => {
    const story = storyUntil('prepared');
    const decision = documentOf('decision');
    const reason = '机构调整';
    const exemption = { unit: 'law', reason, decision };
    story.act('exempt-unit', 'leadingGroup', exemption);
    story.act('merge-units', 'leadingGroup', { units: ['east'], into: 'west', reason, decision });
    const ids = copyCampaign(story.campaign(), 2027).units.map(({ id }) => id);
    expect(ids).toContain('law');
    expect(ids).not.toContain('east');
  });

  it('puts 29 February on the 28th of a year that has none', () => {
    const story = startStory();
    const plan = planPreset(2028);
    const [deadline] = plan.calendar.deadlines;
    const deadlines = [...plan.calendar.deadlines, { ...deadline, id: 'leap', day: '2028-02-29' }];
    prepare(story, { ...planPreset(2026), calendar: { ...planPreset(2026).calendar, deadlines } });
    const copy = copyCampaign(story.campaign(), 2027);
    expect(copy.rules.plan.calendar.deadlines.at(-1)?.day).toBe('2029-02-28');
  });
});
