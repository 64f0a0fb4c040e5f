import { either, exactly, list, pair, readJson, writeJson } from '../bytes/canonical-json.ts';
import type { Element, Group } from '../groups/group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { parseTrusteeKey, type TrusteeKeyJson, trusteeKeyShape } from './single.ts';
import { checkThreshold, lagrangeAtZero, thresholdShape } from './threshold.ts';

/** Why a trustees structure is refused; `place` is a path into it. */
export type TrusteesFault =
  | { readonly code: 'unreadable-trustees'; readonly detail: string }
  /** Threshold trustees of Belenios 2.1 or later: valid there, not verified here. */
  | { readonly code: 'unsupported-trustees'; readonly detail: string }
  | { readonly code: 'invalid-trustee'; readonly place: string }
  | { readonly code: 'repeated-trustee-key'; readonly place: string };

/** One item of the structure: the numbers of its trustees and how many of them must decrypt. */
interface TrusteeGroup {
  readonly kind: 'single' | 'threshold';
  readonly owners: readonly number[];
  readonly threshold: number;
}

/** The trustees of an election, checked. Trustees are numbered from 1 through the whole structure. */
export interface Trustees {
  readonly groups: readonly TrusteeGroup[];
  /** By number less one. */
  readonly publicKeys: readonly Element[];
  /** The product of all parts: what the election's public key must be. */
  readonly electionKey: Element;
}

const trusteesShape = list(
  either(pair(exactly('Single'), trusteeKeyShape), pair(exactly('Pedersen'), thresholdShape)),
);

/** Writes the structure for trustees who must all decrypt. */
export function writeTrustees(keys: readonly TrusteeKeyJson[]): string {
  return writeJson(keys.map(({ pok, public_key }) => ['Single', { pok, public_key }]));
}

/** What Belenios added to the certificates and keys of threshold trustees after 2.0. */
const laterFields = ['context', 'signature', 'signatures'];

/** Tells threshold trustees of a later version, which do not fit the shape, from broken ones. */
function holdsLaterThreshold(source: string): boolean {
  try {
    const items: unknown = JSON.parse(source);
    const threshold = Array.isArray(items) ? items.filter((item) => item?.[0] === 'Pedersen') : [];
    return threshold.some(([, { certs = [], verification_keys: keys = [] }]) => {
      const certificates = certs.map(({ message = '{}' }) => JSON.parse(message));
      return [...certificates, ...keys].some((one) =>
        laterFields.some((name) => Object.hasOwn(one, name)),
      );
    });
  } catch {
    return false;
  }
}

/** Reads and checks a trustees structure (Belenios specification, 4.6 and 4.7). */
export function readTrustees(source: string, group: Group): Outcome<Trustees, TrusteesFault> {
  if (holdsLaterThreshold(source)) {
    return refuse({
      code: 'unsupported-trustees',
      detail: 'threshold trustees of a later version',
    });
  }
  const read = readJson(source, trusteesShape);
  if (!read.ok) {
    const { fault } = read;
    const detail = fault.code === 'wrong-shape' ? fault.place : fault.code;
    return refuse({ code: 'unreadable-trustees', detail });
  }
  const groups: TrusteeGroup[] = [];
  const publicKeys: Element[] = [];
  let electionKey = group.identity;
  for (const [index, item] of read.value.entries()) {
    const place = `[${index}]`;
    const first = publicKeys.length + 1;
    if (item[0] === 'Single') {
      const key = parseTrusteeKey(item[1], group);
      if (key === undefined) return refuse({ code: 'invalid-trustee', place });
      groups.push({ kind: 'single', owners: [first], threshold: 1 });
      publicKeys.push(key);
      electionKey = group.multiply(electionKey, key);
    } else {
      const checked = checkThreshold(item[1], group);
      if (!checked.ok) {
        return refuse({ code: 'invalid-trustee', place: `${place}.${checked.place}` });
      }
      const { threshold, publicKeys: keys, subKey } = checked.value;
      const owners = keys.map((_, offset) => first + offset);
      groups.push({ kind: 'threshold', owners, threshold });
      publicKeys.push(...keys);
      electionKey = group.multiply(electionKey, subKey);
    }
  }
  const texts = publicKeys.map((key) => group.format(key));
  const repeated = texts.findIndex((text, index) => texts.indexOf(text) !== index);
  if (repeated >= 0) {
    return refuse({ code: 'repeated-trustee-key', place: `trustee ${repeated + 1}` });
  }
  return accept({ groups, publicKeys, electionKey });
}

/** The product of public keys of trustees who must all decrypt. */
export function electionKeyOf(group: Group, keys: readonly TrusteeKeyJson[]): Element {
  return keys.reduce((product, { public_key }) => {
    const key = group.parse(public_key);
    if (key === undefined) throw new Error('A trustee key is not a member of the group.');
    return group.multiply(product, key);
  }, group.identity);
}

/** Which trustees' factors are combined, and with which exponents. */
export interface Combination {
  readonly owner: number;
  readonly weight: bigint;
}

/**
 * Chooses the partial decryptions to combine: of a threshold group the first as many as are needed.
 * Undefined when too few are there.
 */
export function chooseCombination(
  trustees: Trustees,
  present: readonly number[],
  order: bigint,
): readonly Combination[] | undefined {
  const chosen: Combination[] = [];
  for (const { kind, owners, threshold } of trustees.groups) {
    const here = present.filter((owner) => owners.includes(owner)).slice(0, threshold);
    if (here.length < threshold) return undefined;
    const first = owners[0] ?? 1;
    const weights =
      kind === 'single'
        ? [1n]
        : lagrangeAtZero(
            here.map((owner) => owner - first + 1),
            order,
          );
    here.forEach((owner, index) => {
      chosen.push({ owner, weight: weights[index] ?? 1n });
    });
  }
  return chosen;
}
