import { expect, test } from 'vitest';
import { unitId } from '../../units/unit-id.ts';
import { adjustmentFor, clerk, give, otherClerk, yearUntil } from '../testing/year-story.ts';
import { capRoomOf } from './cap-room.ts';

const east = unitId.parse('east');

test('what stands under a capped rule leaves less of it, and what is withdrawn leaves it again', () => {
  const story = yearUntil('mobilised');
  expect(capRoomOf(story.campaign(), east, 'finding')).toBeNull();
  expect(capRoomOf(story.campaign(), east, 'exposure')).toEqual({ cap: '5', used: '0', left: '5' });
  give(story, clerk, 'enter-adjustment', adjustmentFor('east', { amount: '1.75' }));
  give(story, clerk, 'enter-adjustment', adjustmentFor('west'));
  expect(capRoomOf(story.campaign(), east, 'exposure')).toEqual({
    cap: '5',
    used: '1.75',
    left: '3.25',
  });
  give(story, otherClerk, 'withdraw-adjustment', {
    adjustment: 'adjustment-east',
    reason: '登记有误',
  });
  expect(capRoomOf(story.campaign(), east, 'exposure')?.used).toBe('0');
});

test('entries above the cap leave nothing, never less', () => {
  const story = yearUntil('mobilised');
  for (const place of [1, 2])
    give(
      story,
      clerk,
      'enter-adjustment',
      adjustmentFor('east', {
        adjustment: `adjustment-${place}`,
        amount: '3',
        source: { kind: 'exposure', ref: `news-${place}` },
      }),
    );
  expect(capRoomOf(story.campaign(), east, 'exposure')).toEqual({ cap: '5', used: '6', left: '0' });
});
