import { expect, test } from 'vitest';
import { startStory } from '../campaign/testing/story.ts';
import { clerk, give, lineOfItem, unmetBy, yearUntil } from '../campaign/testing/year-story.ts';
import { campaignSentence } from './campaign.ts';
import { namesOf } from './campaign-names.ts';

test('a daily line is called by its item and its unit, not by the id that was drawn for it', () => {
  const story = startStory(yearUntil('mobilised'));
  const openness = lineOfItem('library', 'openness', '0.5');
  give(story, clerk, 'enter-daily-lines', { sheets: [{ unit: 'library', lines: [openness] }] });
  const sheets = [{ unit: 'library', lines: [openness.line] }];
  const [own] = unmetBy(story, clerk, 'confirm-daily-lines', { sheets });
  if (own === undefined) throw new Error('nobody confirms an entry of their own');
  const { zh, en } = campaignSentence(own, namesOf(story.campaign()));
  expect(zh).toMatch(/^日常考核项“.+”（.+）是您本人录入/u);
  expect(en).toMatch(/daily assessment line “.+” \(.+\) yourself/u);
  expect(zh + en).not.toContain(openness.line);
});
