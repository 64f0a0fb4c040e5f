import { expect, it } from 'vitest';
import { wholeYear } from '../campaign/testing/story.ts';

it('year', () => {
  const story = wholeYear();
  expect(story.acts.length).toBeGreaterThan(10);
});
