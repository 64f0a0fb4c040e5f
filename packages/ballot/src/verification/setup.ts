import type { ArchiveOutline } from '../archive/outline.ts';
import { type CredentialList, readCredentialList } from '../credentials/list.ts';
import { type Election, readElection } from '../elections/election.ts';
import { type GroupSource, groupOf } from '../groups/pick.ts';
import { readTrustees, type Trustees } from '../trustees/trustees.ts';
import type { Finding, Unverifiable } from './report.ts';

/** The three parts of a Setup event, as far as they are sound. */
export interface OpenedSetup {
  readonly election: Election | undefined;
  readonly trustees: Trustees | undefined;
  readonly credentials: CredentialList | undefined;
  readonly findings: readonly Finding[];
  /** The election is valid Belenios and cannot be verified here. */
  readonly unverifiable: Unverifiable | undefined;
}

const nothing: OpenedSetup = {
  election: undefined,
  trustees: undefined,
  credentials: undefined,
  findings: [],
  unverifiable: undefined,
};

function unverifiable(code: Unverifiable['code'], detail: string): OpenedSetup {
  return { ...nothing, unverifiable: { code, detail } };
}

type OpenedTrustees =
  | { readonly kind: 'sound'; readonly trustees: Trustees }
  | { readonly kind: 'unsound'; readonly finding: Finding }
  | { readonly kind: 'unsupported'; readonly detail: string };

function openTrustees(text: string, { group, publicKey }: Election): OpenedTrustees {
  const read = readTrustees(text, group);
  if (read.ok) {
    if (group.isEqual(read.value.electionKey, publicKey)) {
      return { kind: 'sound', trustees: read.value };
    }
    const finding: Finding = { code: 'wrong-election-key', place: 'election.public_key' };
    return { kind: 'unsound', finding };
  }
  const { fault } = read;
  if (fault.code === 'unsupported-trustees') return { kind: 'unsupported', detail: fault.detail };
  const place = fault.code === 'unreadable-trustees' ? fault.detail : fault.place;
  return { kind: 'unsound', finding: { code: fault.code, place: `trustees ${place}` } };
}

/** Opens the Setup event: reads the election, checks trustees, their product, and the credentials. */
export function openSetup(
  setup: NonNullable<ArchiveOutline['setup']>,
  onProgress?: (done: number, total: number) => void,
  groups: GroupSource = groupOf,
): OpenedSetup {
  const read = readElection(setup.election, groups);
  if (!read.ok) {
    const { code, detail } = read.fault;
    if (code === 'unsupported-group' || code === 'unsupported-question') {
      return unverifiable(code, detail);
    }
    return { ...nothing, findings: [{ code, place: `election: ${detail}` }] };
  }
  const election = read.value;
  const opened = openTrustees(setup.trustees, election);
  if (opened.kind === 'unsupported') return unverifiable('unsupported-trustees', opened.detail);
  const trustees = opened.kind === 'sound' ? opened.trustees : undefined;
  const findings = opened.kind === 'unsound' ? [opened.finding] : [];
  const list = readCredentialList(setup.credentials, election.group, onProgress);
  if (list.ok) {
    return { election, trustees, credentials: list.value, findings, unverifiable: undefined };
  }
  const { fault } = list;
  if (fault.code === 'unsupported-weight') {
    return unverifiable(fault.code, `credentials[${fault.index}]`);
  }
  const place = fault.code === 'unreadable-credentials' ? 'all' : `[${fault.index}]`;
  const finding: Finding = { code: fault.code, place: `credentials ${place}` };
  return {
    election,
    trustees,
    credentials: undefined,
    findings: [...findings, finding],
    unverifiable: undefined,
  };
}
