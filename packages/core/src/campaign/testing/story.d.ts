import { type NewAct, type StoredAct } from '../../acts/act.ts';
import type { Role } from '../../acts/role.ts';
import type { Campaign } from '../campaign.ts';
import { type CommandType } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { CampaignReason } from '../reasons.ts';
/**
 * A fictional city's campaign for tests: commands go in as untyped data through the reader, as they do
 * from outside; acts get their `seq` and `at` as a log would give them.
 */
export interface Story {
  readonly acts: readonly StoredAct[];
  readonly campaign: () => Campaign;
  /** Gives a command and appends its acts; throws with the sentences when it is refused. */
  readonly act: (type: CommandType, role: Role, body: unknown, at?: string) => readonly StoredAct[];
  /** Asks only. */
  readonly ask: (type: CommandType, role: Role, body: unknown, at?: string) => Decision;
  /** The unmet conditions of a command, in order. */
  readonly unmet: (
    type: CommandType,
    role: Role,
    body: unknown,
    at?: string,
  ) => readonly CampaignReason[];
  /** Sets the clock: a moment of a day in Shanghai, `2026-09-10 23:59`. */
  readonly on: (moment: string) => void;
  readonly now: () => string;
  /** Appends acts that a decision returned, as the log would. */
  readonly append: (acts: readonly NewAct[], at?: string) => readonly StoredAct[];
}
/** A moment of a day in Shanghai as an instant. */
export declare function shanghai(moment: string): string & import('zod').$brand<'Instant'>;
/** A document for tests: its id, and a digest that differs with it. */
export declare function documentOf(id: string): {
  id: string;
  digest: string;
};
/** A story that has not begun, or one that goes on from where another is without changing it. */
export declare function startStory(from?: Story | null): Story;
export declare const stations: readonly ['east', 'west', 'north'];
export declare const departments: readonly ['law', 'arts'];
export declare const voters: readonly ['east', 'west', 'north', 'library', 'museum', 'law', 'arts'];
/** The city's units: a bureau, three stations, two direct units, two departments. */
export declare const cityUnits: (
  | {
      id: string;
      name: string;
      class: string;
      level: string;
      parent: null;
      role: null;
    }
  | {
      id: 'east' | 'north' | 'west';
      level: string;
      role: string;
      name: string;
      class: string;
      parent: string;
    }
  | {
      id: 'library' | 'museum';
      level: string;
      role: string;
      name: string;
      class: string;
      parent: string;
    }
  | {
      id: 'arts' | 'law';
      level: string;
      role: string;
      name: string;
      class: string;
      parent: string;
    }
)[];
/** A scheme for few: six representatives are enough. */
export declare const smallScheme: {
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
  rules: readonly {
    readonly id: string;
    readonly kind: 'bonus' | 'deduction' | 'veto';
    readonly label: string;
    readonly amount?: string | undefined;
    readonly cap?: string | null | undefined;
  }[];
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
    scope: 'campaign' | 'level' | 'meeting' | 'unit';
    shares: readonly {
      readonly category: string;
      readonly atLeast?: string | undefined;
      readonly atMost?: string | undefined;
      readonly exactly?: string | undefined;
      readonly checkedAt: readonly ('invited' | 'served' | 'signedIn')[];
      readonly warnedAt: readonly ('invited' | 'served' | 'signedIn')[];
    }[];
    minimumCohort: number;
    minimum: number;
  };
};
/** A panel that meets the plan's rule exactly. */
export declare const fullPanel: {
  serviceRecipient: number;
  deputy: number;
  cppccMember: number;
  supervisor: number;
};
/** The campaign is made, its units listed and its rules published. */
export declare function prepare(story: Story, plan?: unknown, scheme?: unknown): void;
export declare function publish(story: Story): void;
/** A unit's commitment as a body of a command. */
export declare function commitmentOf(
  unit: string,
  change?: object,
): {
  unit: string;
  day: string;
  outlet: string;
  text: {
    id: string;
    digest: string;
  };
  proof: {
    id: string;
    digest: string;
  };
  correction: null;
};
/** July: the meeting, commitments, unit plans; phases 1 to 3 are opened and the first is closed. */
export declare function mobilise(story: Story): void;
export declare const hotIssue: {
  id: string;
  title: string;
  dimension: string;
  measure: {
    id: string;
    digest: string;
  };
  responsible: string;
  due: string;
};
/** August and September: hot issues, reports, findings; phases 2 and 3 are closed. */
declare function checkAndInspect(story: Story): void;
export declare function findingsOf(
  unit: string,
  open?: number,
  covert?: number,
  change?: object,
): {
  unit: string;
  open: number;
  covert: number;
  document: {
    id: string;
    digest: string;
  } | null;
  correction: null;
};
/** Findings announced, one meeting on paper over the units, every result announced. */
export declare function evaluate(story: Story, meeting: string, units: readonly string[]): void;
/** October: phase 4 is opened and the stations are evaluated. */
declare function evaluateStations(story: Story): void;
/** October and November: the three levels from the bottom up; phase 4 is closed. */
declare function evaluateAll(story: Story): void;
/** December: phase 5 is opened. */
declare function openFeedback(story: Story): void;
declare const stages: {
  readonly prepared: readonly [];
  readonly mobilised: readonly [typeof mobilise];
  readonly inspected: readonly [typeof mobilise, typeof checkAndInspect];
  readonly evaluating: readonly [typeof mobilise, typeof checkAndInspect, typeof evaluateStations];
  readonly december: readonly [
    typeof mobilise,
    typeof checkAndInspect,
    typeof evaluateAll,
    typeof openFeedback,
  ];
};
/**
 * The year until a stage: rules published, phase 1 closed, phases 2 and 3 closed, stations
 * evaluated, everybody evaluated and phase 5 open.
 */
export declare function storyUntil(
  stage: keyof typeof stages,
  plan?: unknown,
  scheme?: unknown,
): Story;
