/** The members of a bundle by their names. No other name is a bundle's, so none leads elsewhere. */
const forms = {
  manifest: /^manifest\.json$/u,
  readme: /^README\.txt$/u,
  acts: /^acts\.ndjson$/u,
  checkpoint: /^checkpoints\/(0|[1-9][0-9]{0,15})$/u,
  cosignature: /^cosignatures\/(0|[1-9][0-9]{0,15})$/u,
  opening: /^openings\/(0|[1-9][0-9]{0,15})\.json$/u,
  sheet: /^sheets\/(0|[1-9][0-9]{0,15})\.json$/u,
  archive: /^polls\/([1-9A-HJ-NP-Za-km-z]{14})\.bel$/u,
  strong: /^polls\/([1-9A-HJ-NP-Za-km-z]{14})\.strong\.json$/u,
  hints: /^polls\/([1-9A-HJ-NP-Za-km-z]{14})\.hints$/u,
} as const;

/** What a member is. */
export type MemberKind = keyof typeof forms;

export interface NamedMember {
  readonly kind: MemberKind;
  /** The poll's uuid, the size of a checkpoint, or the act's `seq`; empty where there is one such member. */
  readonly id: string;
}

/** What a member is by its name; null for a name that no bundle has. */
export function readMemberName(name: string): NamedMember | null {
  for (const [kind, form] of Object.entries(forms)) {
    const found = form.exec(name);
    if (found !== null) return { kind: kind as MemberKind, id: found[1] ?? '' };
  }
  return null;
}

/** Names of the members that every bundle has. */
export const manifestName = 'manifest.json';
export const readmeName = 'README.txt';
export const actsName = 'acts.ndjson';

export function checkpointName(size: number): string {
  return `checkpoints/${size}`;
}

/** A checkpoint with what witnesses signed under it, beside the one that acts may name by its digest. */
export function cosignaturesName(size: number): string {
  return `cosignatures/${size}`;
}

export function sheetName(seq: number): string {
  return `sheets/${seq}.json`;
}

export function archiveName(poll: string): string {
  return `polls/${poll}.bel`;
}

export function strongName(poll: string): string {
  return `polls/${poll}.strong.json`;
}

export function hintsName(poll: string): string {
  return `polls/${poll}.hints`;
}

/** The order of members: the manifest first, all others by code unit. */
export function compareMembers(left: string, right: string): number {
  if (left === right) return 0;
  if (left === manifestName) return -1;
  if (right === manifestName) return 1;
  return left < right ? -1 : 1;
}
