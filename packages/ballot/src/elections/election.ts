import { writeJson } from '../bytes/canonical-json.ts';
import type { Element, Group, GroupName } from '../groups/group.ts';
import { type GroupSource, groupOf } from '../groups/pick.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { isConsistent, type Question } from './question.ts';
import { readElectionWith } from './read-election.ts';
import { isPollUuid } from './uuid.ts';

/** An election as it stands in the archive (Belenios specification, 4.10). */
export interface ElectionJson {
  readonly version: 1;
  readonly description: string;
  readonly name: string;
  readonly group: string;
  readonly public_key: string;
  readonly questions: readonly Question[];
  readonly uuid: string;
  readonly administrator?: string;
  readonly credential_authority?: string;
}

/** An election that was read and checked, ready to make and check ballots. */
export interface Election {
  /** The published text; its hash is in every ballot. */
  readonly text: string;
  /** phi: unpadded base64 of SHA-256 of the text. */
  readonly hash: string;
  readonly group: Group;
  readonly publicKey: Element;
  readonly uuid: string;
  readonly name: string;
  readonly questions: readonly Question[];
}

/** Why an election cannot be used. `unsupported-…` are valid elections that this room cannot verify. */
export type ElectionFault =
  | { readonly code: 'unreadable-election'; readonly detail: string }
  | { readonly code: 'unsupported-group'; readonly detail: string }
  | { readonly code: 'unsupported-question'; readonly detail: string }
  | { readonly code: 'invalid-question'; readonly detail: string }
  | { readonly code: 'invalid-election-key'; readonly detail: string };

/** What is needed to write an election. */
export interface ElectionPlan {
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly group: GroupName;
  readonly publicKey: Element;
  readonly questions: readonly Question[];
}

/** Why an election cannot be written; `place` is a path into the plan. */
export type ElectionPlanFault =
  | { readonly code: 'invalid-uuid' }
  | { readonly code: 'no-questions' }
  | { readonly code: 'invalid-question'; readonly place: string }
  | { readonly code: 'control-character-in-title'; readonly place: string };

function hasControlCharacters(words: string): boolean {
  return /\p{Cc}|\p{Cs}/u.test(words);
}

function faultOfQuestion(question: Question, place: string): ElectionPlanFault | undefined {
  if (!isConsistent(question)) return { code: 'invalid-question', place };
  const titles = [question.question, ...question.answers];
  const isOdd = titles.some(hasControlCharacters);
  return isOdd ? { code: 'control-character-in-title', place } : undefined;
}

/** The first thing that is wrong with a plan, if any. */
function faultOfPlan(plan: ElectionPlan): ElectionPlanFault | undefined {
  if (!isPollUuid(plan.uuid)) return { code: 'invalid-uuid' };
  for (const place of ['name', 'description'] as const) {
    if (hasControlCharacters(plan[place])) return { code: 'control-character-in-title', place };
  }
  if (plan.questions.length === 0) return { code: 'no-questions' };
  for (const [index, question] of plan.questions.entries()) {
    const fault = faultOfQuestion(question, `questions[${index}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 * Writes the election's canonical text. Titles with control characters are refused, because programs
 * write those in different ways and the text's hash is in every ballot.
 *
 * @param groups where the public key comes from, as for `readElection`
 */
export function writeElection(
  plan: ElectionPlan,
  groups: GroupSource = groupOf,
): Outcome<string, ElectionPlanFault> {
  const fault = faultOfPlan(plan);
  if (fault !== undefined) return refuse(fault);
  const json: ElectionJson = {
    version: 1,
    description: plan.description,
    name: plan.name,
    group: plan.group,
    public_key: groups(plan.group).format(plan.publicKey),
    questions: plan.questions.map(({ answers, blank, min, max, question }) =>
      blank === true ? { answers, blank, min, max, question } : { answers, min, max, question },
    ),
    uuid: plan.uuid,
  };
  return accept(writeJson(json));
}

/**
 * Reads an election: canonical JSON, a known group, homomorphic questions, a public key that is a
 * member of the group and not the identity. Tables for the key are made here, once.
 *
 * @param groups who does the arithmetic; with `groupsWith` of a kernel that is the kernel
 */
export function readElection(
  source: string,
  groups: GroupSource = groupOf,
): Outcome<Election, ElectionFault> {
  return readElectionWith(source, groups);
}
