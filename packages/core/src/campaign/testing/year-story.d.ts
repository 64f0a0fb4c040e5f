import { type StoredAct } from '../../acts/act.ts';
import type { Role } from '../../acts/role.ts';
import { type CommandType } from '../command.ts';
import type { CampaignReason } from '../reasons.ts';
import { type Story } from './story.ts';
/** The end of the fictional city's year: daily lines, adjustments, the result in notice and final. */
/** The plan's scheme with a rule of each kind. */
export declare const ruledScheme: {
  format: 'pingyi-scheme/1';
  name: string;
  grades: readonly {
    readonly id: string;
    readonly label: string;
    readonly coefficient: string;
    readonly counts?: boolean | undefined;
  }[];
  abstention: 'counted' | 'excluded';
  score: 'both' | 'dimensions' | 'overall';
  dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: string;
  }[];
  raterGroups: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: string;
  }[];
  channels: readonly {
    readonly id: string;
    readonly label: string;
    readonly weight: string;
  }[];
  composite: {
    readonly ownLevel: string;
    readonly lowerLevel: string;
    readonly dailyAssessment: string;
  };
  lowerLevel: {
    readonly of: 'composite' | 'satisfaction';
    readonly mean: 'pooled' | 'simple';
  };
  leaf: {
    readonly [x: string]: 'redistribute' | 'renormalise' | 'satisfaction-only';
  };
  deductionCap: string | null;
  rounding: {
    readonly decimals: number;
    readonly mode: 'half-up';
  };
  talk: {
    readonly bottom: number;
    readonly below: string;
    readonly classes: readonly string[];
    readonly minimumClass: number;
  };
  panel: {
    readonly minimum: number;
    readonly scope: 'campaign' | 'level' | 'meeting' | 'unit';
    readonly shares: readonly {
      readonly category: string;
      readonly atLeast?: string | undefined;
      readonly atMost?: string | undefined;
      readonly exactly?: string | undefined;
      readonly checkedAt: readonly ('invited' | 'served' | 'signedIn')[];
      readonly warnedAt: readonly ('invited' | 'served' | 'signedIn')[];
    }[];
    readonly minimumCohort: number;
  };
  rules: (
    | {
        readonly id: string;
        readonly kind: 'bonus' | 'deduction' | 'veto';
        readonly label: string;
        readonly amount?: string | undefined;
        readonly cap?: string | null | undefined;
      }
    | {
        id: string;
        kind: string;
        label: string;
        amount: string;
        cap: null;
      }
    | {
        id: string;
        kind: string;
        label: string;
        cap: string;
        amount?: never;
      }
    | {
        id: string;
        kind: string;
        label: string;
        amount: string;
        cap: string;
      }
    | {
        amount?: never;
        cap?: never;
        id: string;
        kind: string;
        label: string;
      }
  )[];
};
/** Who acts: a role with an account of its own name, such as two clerks of one office. */
export interface Person {
  readonly role: Role;
  readonly account: string;
}
export declare const clerk: Person;
export declare const otherClerk: Person;
export declare const thirdClerk: Person;
export declare const leader: Person;
export declare const group: Person;
export declare function liaisonOf(unit: string): Person;
/** What comes of a command by a person. */
export declare function askBy(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): import('../decision.ts').Decision;
/** The unmet conditions of a command by a person, in order. */
export declare function unmetBy(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): readonly CampaignReason[];
/** The warnings of a command that succeeds. */
export declare function warningsBy(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): readonly CampaignReason[];
/** Gives a command as a person; throws with the sentences when it is refused. */
export declare function give(
  story: Story,
  by: Person,
  type: CommandType,
  body: unknown,
): readonly StoredAct[];
/** A line as a clerk enters it. */
export declare function lineOfItem(
  unit: string,
  item: string,
  points: string,
  change?: object,
): {
  line: string;
  item: string;
  points: string;
  source: null;
  grounds: string;
  evidence: {
    id: string;
    digest: string;
  };
};
/** A deduction as a clerk enters it. */
export declare function adjustmentFor(
  unit: string,
  change?: object,
): {
  adjustment: string;
  unit: string;
  rule: string;
  amount: string;
  source: {
    kind: string;
    ref: string;
  };
  grounds: string;
  evidence: {
    id: string;
    digest: string;
  };
};
/** The year with rules of every kind, until the stations are evaluated or until December. */
export declare function yearUntil(stage: 'mobilised' | 'december'): Story;
/** Full points for everybody whose composite needs them, entered by one clerk and confirmed by another. */
export declare function assess(story: Story): void;
/** The digest of the result as it is computed now. */
export declare function digestNow(story: Story): string;
/** Puts the result into public notice. */
export declare function publishNotice(story: Story): StoredAct<'result-notice-published'>;
/** Only what everybody sees, of the campaign's own stream. */
export declare function publicActs(story: Story): readonly StoredAct[];
