import { expect, it } from 'vitest';
import { replay } from '../apply.ts';
import { itemsFor } from '../assessment/items.ts';
import {
  clerk,
  digestNow,
  give,
  lineOfItem,
  otherClerk,
  publicActs,
  yearUntil,
} from '../testing/year-story.ts';
import { computeResult } from './numbers.ts';

it('has the same digest for who sees public acts alone, whatever the order of confirmation', () => {
  const story = yearUntil('december');
  const { plan, units } = story.campaign();
  const unit = [...units.values()].find(({ id }) => id === 'library');
  if (unit === undefined) throw new Error('no library');
  const lines = itemsFor(plan, unit).map(({ id, max }) => lineOfItem('library', id, max));
  give(story, clerk, 'enter-daily-lines', { sheets: [{ unit: 'library', lines }] });
  for (const { line } of [...lines].reverse())
    give(story, otherClerk, 'confirm-daily-lines', {
      sheets: [{ unit: 'library', lines: [line] }],
    });
  const seen = replay(publicActs(story));
  if (seen === null) throw new Error('no campaign');
  expect(computeResult(seen).digest).toBe(digestNow(story));
});
