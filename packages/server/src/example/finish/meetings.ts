import { type Campaign, evaluatedUnits } from '@pingyi/core';
import type { Person } from '../../people/person.ts';
import type { MeetingPlan } from '../../rehearsal/held-meeting.ts';
import { drawnFrom } from '../drawn.ts';

/** A meeting of the example's year. */
export interface YearMeeting extends MeetingPlan {
  readonly named: readonly string[];
  readonly papers: number;
}

/** How the levels of the city are evaluated, from the bottom up: in how many meetings, where, and how. */
const levels = [
  { level: 'station', meetings: 2, place: '云河市文化馆报告厅', credentials: 'slips', papers: 12 },
  {
    level: 'direct',
    meetings: 1,
    place: '云河广播《行风热线》直播间',
    credentials: 'links',
    papers: 8,
  },
  { level: 'department', meetings: 1, place: '市文广新局会议厅', credentials: 'slips', papers: 0 },
] as const;

const trustees = 2;

/** Slips that are left in the box. */
const left = 6;

/** How large the meetings are: the plan's hundred and a few more, or the fewest that the rules of a test allow. */
export interface YearSize {
  readonly persons: number;
}

/** Everybody of the pool who is linked to none of the units, service recipients and others by turns. */
function panelFor(
  people: readonly Person[],
  units: readonly string[],
  persons: number,
): readonly { readonly person: string; readonly category: string }[] {
  const free = people.filter((each) => !each.units.some((unit) => units.includes(unit)));
  const recipients = free.filter(({ category }) => category === 'serviceRecipient');
  const others = free.filter(({ category }) => category !== 'serviceRecipient');
  const few = others.slice(0, Math.floor(persons / 2));
  const panel = [...recipients.slice(0, persons - few.length), ...few];
  // Drawn, so that paper and phones are not a matter of category.
  const drawn = drawnFrom(units.length * 31 + persons);
  const mixed = panel.map((each) => ({ each, at: drawn.below(1_000_000) }));
  mixed.sort((one, other) => one.at - other.at);
  return mixed.map(({ each: { person, category } }) => ({ person, category }));
}

/** The meetings of the year in the order of the levels; the same for the same city and pool. */
export function meetingsOfTheYear(
  campaign: Campaign,
  people: readonly Person[],
  { persons }: YearSize,
): readonly YearMeeting[] {
  return levels.flatMap(({ level, meetings, place, credentials, papers }) => {
    const all = evaluatedUnits(campaign.units)
      .filter((unit) => unit.level === level)
      .map(({ id }) => String(id));
    const share = Math.ceil(all.length / meetings);
    return Array.from({ length: meetings }, (_, n) => all.slice(n * share, (n + 1) * share))
      .filter((named) => named.length > 0)
      .map((named, n): YearMeeting => {
        const panel = panelFor(people, named, persons);
        return {
          campaign: campaign.id,
          meeting: `${campaign.id}-${level}-${n + 1}`,
          units: named.length,
          items: 1,
          named,
          voters: panel.length - papers,
          papers,
          trustees,
          left,
          credentials,
          place,
          persons: panel,
        };
      });
  });
}

/** The grades of all votes, worst last; abstention is the fifth. */
const answers = 5;

/** How well a unit is thought of: from this the marks of its voters are drawn. */
function likingOf(unit: string): number {
  const sum = [...unit].reduce((total, character) => total + character.charCodeAt(0), 0);
  return 55 + (sum % 40);
}

/** Two stations that voters cannot tell apart: every mark of the one is the other's too, so that they tie. */
const twins: Readonly<Record<string, string>> = { songlin: 'taohua' };

/** Marks by a seed: for each voter and unit the number of the answer, from 0 for the best. */
export function marksOf(
  { meeting, named }: YearMeeting,
  voters: number,
): readonly (readonly number[])[] {
  const drawn = drawnFrom([...meeting].reduce((sum, c) => sum * 7 + c.charCodeAt(0), 7) >>> 0);
  const columns = named.map((unit) => Math.max(named.indexOf(twins[unit] ?? unit), 0));
  return Array.from({ length: voters }, () => {
    const marks = named.map((unit) => {
      const liking = likingOf(unit);
      const [draw, rest] = [drawn.below(100), drawn.below(100)];
      if (draw < liking) return 0;
      return 1 + Math.min(answers - 2, Math.floor((rest * rest) / 2_500));
    });
    return columns.map((column) => marks[column] ?? 0);
  });
}
