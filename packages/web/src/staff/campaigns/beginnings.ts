import {
  type Campaign,
  type CivilDate,
  type Plan,
  parseCivilDate,
  planPreset,
  planScheme,
  type Scheme,
  usualRules,
} from '@pingyi/core';

/** What a new campaign begins with; everything in it can be amended until the first vote. */
export interface Beginning {
  readonly plan: Plan;
  readonly scheme: Scheme;
}

/** The plan's own values, and usual rules of deductions where it names none. */
export function presetBeginning(year: number): Beginning {
  return { plan: planPreset(year), scheme: { ...planScheme, rules: usualRules } };
}

/** A day in another year; 29 February becomes the 28th where there is none. */
function dayIn(day: CivilDate, shift: number): CivilDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const pad = (part: number) => String(part).padStart(2, '0');
  const moved = parseCivilDate(`${year + shift}-${pad(month)}-${pad(date)}`);
  const found = moved ?? parseCivilDate(`${year + shift}-${pad(month)}-${pad(date - 1)}`);
  if (found === null) throw new RangeError(`${day} has no place ${shift} years on`);
  return found;
}

/** An earlier campaign's rules with every date moved to the new year; days off are set anew. */
export function copiedBeginning({ plan, scheme, year: old }: Campaign, year: number): Beginning {
  const shift = year - old;
  const { holidays: _, extraWorkdays: __, ...calendar } = plan.calendar;
  return {
    scheme,
    plan: {
      ...plan,
      calendar: {
        ...calendar,
        phases: calendar.phases.map(({ phase, opens, closes }) => ({
          phase,
          opens: dayIn(opens, shift),
          closes: dayIn(closes, shift),
        })),
        deadlines: calendar.deadlines.map((deadline) => ({
          ...deadline,
          day: dayIn(deadline.day, shift),
        })),
      },
    },
  };
}

/**
 * The least that a campaign can be: the five phases, one level, one category, the steps that vote and announce,
 * one question, and nothing required of anybody.
 */
export function blankBeginning(year: number): Beginning {
  const preset = planPreset(year);
  const [level] = preset.levels;
  const [category] = preset.categories;
  const steps = preset.steps.filter(({ holds }) => holds === 'vote' || holds === 'result');
  const [dimension] = preset.dimensions;
  if (!level || !category || !dimension) throw new Error('the preset lacks its first entries');
  const scheme: Scheme = {
    ...planScheme,
    dimensions: planScheme.dimensions.filter(({ id }) => id === dimension.id),
    rules: [],
    leaf: { '*': 'satisfaction-only' },
    talk: { ...planScheme.talk, bottom: 0, classes: [] },
    panel: {
      ...planScheme.panel,
      shares: planScheme.panel.shares.filter((share) => share.category === category.id),
    },
  };
  return {
    scheme,
    plan: {
      ...preset,
      organisers: [],
      legalBasis: [],
      levels: [level],
      categories: [category],
      steps,
      platformChannels: [],
      opinionChannels: [],
      dimensions: [dimension],
      required: [],
    },
  };
}

/** The plan under another title and organiser, as the form has them. */
export function withNames(plan: Plan, title: Plan['title'], organiser: string): Plan {
  const isOrganiser = ({ part }: Plan['organisers'][number]) => part === 'organises';
  const named = plan.organisers.map((each) =>
    isOrganiser(each) && each.name.zh !== organiser
      ? { ...each, name: { zh: organiser, en: organiser } }
      : each,
  );
  const organisers = named.some(isOrganiser)
    ? named
    : [
        ...named,
        { id: 'organiser', part: 'organises' as const, name: { zh: organiser, en: organiser } },
      ];
  return { ...plan, title, organisers };
}

/** The name of the organiser of a plan, or nothing. */
export function organiserOf({ organisers }: Plan): string {
  return organisers.find(({ part }) => part === 'organises')?.name.zh ?? '';
}
