import type { ArchiveOutline } from '../archive/outline.ts';
import { type CredentialList, readCredentialList } from '../credentials/list.ts';
import { type Election, readElection } from '../elections/election.ts';
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

function openTrustees(text: string, election: Election) {
  const { group, publicKey } = election;
  const read = readTrustees(text, group);
  if (!read.ok) {
    const { fault } = read;
    if (fault.code === 'unsupported-trustees') return { unsupported: fault };
    const place = fault.code === 'unreadable-trustees' ? fault.detail : fault.place;
    return { trustees: undefined, findings: [{ code: fault.code, place: `trustees ${place}` }] };
  }
  const trustees = read.value;
  if (!group.isEqual(trustees.electionKey, publicKey)) {
    const finding = { code: 'wrong-election-key', place: 'election.public_key' };
    return { trustees: undefined, findings: [finding] };
  }
  return { trustees, findings: [] };
}

/** Opens the Setup event: reads the election, checks trustees, their product, and the credentials. */
export function openSetup(
  setup: NonNullable<ArchiveOutline['setup']>,
  onProgress?: (done: number, total: number) => void,
): OpenedSetup {
  const read = readElection(setup.election);
  if (!read.ok) {
    const { code, detail } = read.fault;
    if (code === 'unsupported-group' || code === 'unsupported-question') {
      return unverifiable(code, detail);
    }
    return { ...nothing, findings: [{ code, place: `election: ${detail}` }] };
  }
  const election = read.value;
  const opened = openTrustees(setup.trustees, election);
  if (opened.unsupported !== undefined) {
    return unverifiable(opened.unsupported.code, opened.unsupported.detail);
  }
  const { trustees, findings } = opened;
  const list = readCredentialList(setup.credentials, election.group, onProgress);
  if (list.ok) {
    return { election, trustees, credentials: list.value, findings, unverifiable: undefined };
  }
  const { fault } = list;
  if (fault.code === 'unsupported-weight') {
    return unverifiable(fault.code, `credentials[${fault.index}]`);
  }
  const place = fault.code === 'unreadable-credentials' ? 'all' : `[${fault.index}]`;
  const finding = { code: fault.code, place: `credentials ${place}` };
  return {
    election,
    trustees,
    credentials: undefined,
    findings: [...findings, finding],
    unverifiable: undefined,
  };
}
