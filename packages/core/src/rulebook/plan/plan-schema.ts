import { z } from 'zod';
import { count, documentRef, plainText, points, word } from '../../acts/values.ts';
import { civilDate } from '../../campaign/calendar/civil-date.ts';

/** The schema of `pingyi-plan/1`: everything of a campaign that is not the scoring scheme. */

const sentence = z
  .strictObject({ zh: plainText(2_000), en: plainText(2_000) })
  .meta({ title: 'text (zh, en)' });

const named = z.strictObject({ id: word, name: sentence });

/** A step of a meeting (plan §III.4). */
const step = named.extend({
  /** Held once in a meeting, or for each of its units. */
  of: z.enum(['meeting', 'unit']),
  /** What belongs inside it and nowhere else; null where nothing does. */
  holds: z.enum(['questions', 'vote', 'result']).nullable(),
  /** How long one holding of it is meant to take, in minutes; left out where no time is set. */
  plannedMinutes: count.min(1).max(600).exactOptional(),
  /**
   * What the host says at its beginning (主持词); left out where the host speaks freely. `{unit}`, `{units}`,
   * `{place}`, `{invited}` and `{present}` stand for what the meeting knows.
   */
  hostScript: sentence.exactOptional(),
});

const mode = z.enum(['onSiteDirect', 'hotline']);

const level = z.strictObject({
  id: word,
  name: sentence,
  /** How the level is mainly evaluated (plan §III.4: 现场直评 or 热线平台), and what else is allowed. */
  mainMode: mode,
  otherModes: z.array(mode),
  /** `vote`: its units are voted on. `own-units`: their own level is the mean of their own units. */
  evaluation: z.enum(['vote', 'own-units']),
});

/**
 * Years that a campaign can lie in, and the longest waiting period: so far from the ends of the
 * calendar that no day computed from them falls outside it.
 */
export const firstYear = 2_000;
export const lastYear = 2_999;
const longestWait = 366;
const mostLevels = 50;

const planDay = civilDate.refine((day) => {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}, `a day of the years ${firstYear} to ${lastYear}`);

const waitingDays = count.max(longestWait);

/** Phases, deadlines and waiting periods. Days, and numbers of calendar days. */
export const calendarSchema = z.strictObject({
  phases: z.array(z.strictObject({ phase: word, opens: planDay, closes: planDay })).min(1),
  deadlines: z.array(z.strictObject({ id: word, name: sentence, day: planDay })),
  /** The deadline before which public notice and objections of the last level must have run. */
  resultsBy: word,
  publicNoticeDays: waitingDays,
  objectionDays: waitingDays,
  levelGapDays: waitingDays,
  /** Days without work that are no weekend, and weekend days that are worked (法定节假日、调休上班). */
  holidays: z.array(planDay).max(longestWait).exactOptional(),
  extraWorkdays: z.array(planDay).max(longestWait).exactOptional(),
});

/** An item of the daily assessment sheet (日常考核). */
const assessmentItem = named.extend({
  /** The most points that it gives, above zero. */
  max: points.refine((text) => /[1-9]/u.test(text), 'points above zero'),
  /** What the system knows of it: the source that proposes its line; left out where nothing does. */
  fedBy: word.exactOptional(),
  /** The levels whose units it is for; left out where it is for all. */
  levels: z.array(word).min(1).exactOptional(),
});

const assessment = z
  .strictObject({
    items: z.array(assessmentItem).min(1).max(100),
    /** Working days in which a unit may object to an adjustment, and anybody to the result in notice. */
    objectionWorkdays: z.strictObject({ adjustment: waitingDays, result: waitingDays }),
  })
  .meta({ title: 'assessment (items, objectionWorkdays)' });

/** A required thing of a phase, and whose it is: the campaign's once, or each unit's of some levels. */
const requirement = z.strictObject({
  phase: word,
  duty: word,
  of: z.union([z.literal('campaign'), z.array(word).min(1)]),
  /** The deadline by which it is due; null: the nominal closing of its phase. */
  deadline: word.nullable(),
});

export const planSchema = z
  .strictObject({
    format: z.literal('pingyi-plan/1'),
    /** A rehearsal (演练): it says so from its first act to its last, and is never anybody's result. */
    rehearsal: z.literal(true).exactOptional(),
    title: sentence,
    organisers: z.array(
      z.strictObject({
        id: word,
        name: sentence,
        part: z.enum(['deploys', 'organises', 'carriesOut', 'inspects', 'takesPart']),
      }),
    ),
    legalBasis: z.array(
      z.strictObject({
        title: sentence,
        /** Its number (文号), such as 云文〔2026〕12号; left out where it has none. */
        number: plainText(64).optional(),
        issuer: sentence,
        document: documentRef.nullable(),
      }),
    ),
    zone: z.strictObject({
      name: plainText(64),
      offsetMinutes: z.int().min(-840).max(840),
    }),
    calendar: calendarSchema,
    /** From the bottom up: the order of evaluation (plan §III.4). */
    levels: z.array(level).min(1).max(mostLevels),
    categories: z.array(named).min(1),
    steps: z.array(step).min(1),
    platformChannels: z.array(named),
    /** The ways in which units find their own problems (plan §III.2). */
    opinionChannels: z.array(named),
    dimensions: z.array(z.strictObject({ id: word, name: sentence, question: sentence })).min(1),
    hotIssues: z.strictObject({ minimum: count, maximum: count }),
    required: z.array(requirement),
    /** Left out: the preset's sheet and windows. */
    assessment: assessment.exactOptional(),
  })
  .meta({ title: 'plan (pingyi-plan/1)' });

/**
 * What may be amended of a plan apart from its calendar. The zone stays, since days rest on it, and a
 * rehearsal stays one.
 */
export const planBodySchema = planSchema
  .omit({ calendar: true, zone: true, rehearsal: true })
  .meta({ title: 'plan without calendar, zone and rehearsal' });
