import { list, readJson, text, writeJson } from '../bytes/canonical-json.ts';
import type { Element, Group } from '../groups/group.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';

/** The public credentials of an election, by their text. */
export type CredentialList = ReadonlyMap<string, Element>;

/** What a ballot's check needs of that list. */
export type CredentialLookup = Pick<CredentialList, 'has' | 'get'>;

/** Why a list of public credentials is refused; `index` is the place in the list, from 0. */
export type CredentialListFault =
  | { readonly code: 'unreadable-credentials'; readonly detail: string }
  | { readonly code: 'unsupported-weight'; readonly index: number }
  | { readonly code: 'invalid-credential'; readonly index: number }
  | { readonly code: 'identity-credential'; readonly index: number }
  | { readonly code: 'repeated-credential'; readonly index: number };

/** Sorts public credentials in the order of their group and writes the canonical list. */
export function writeCredentialList(group: Group, credentials: readonly string[]): string {
  return writeJson([...credentials].sort((left, right) => group.compareTexts(left, right)));
}

/**
 * Reads a list in any order: members of the group, none the identity, none twice.
 * Weighted credentials (`element,weight`) are not supported and are refused by name.
 *
 * @param onProgress called after each credential with how many are done
 */
export function readCredentialList(
  source: string,
  group: Group,
  onProgress?: (done: number, total: number) => void,
): Outcome<CredentialList, CredentialListFault> {
  const read = readJson(source, list(text()));
  if (!read.ok) return refuse({ code: 'unreadable-credentials', detail: read.fault.code });
  const credentials = new Map<string, Element>();
  for (const [index, credential] of read.value.entries()) {
    if (credential.includes(',')) return refuse({ code: 'unsupported-weight', index });
    if (credentials.has(credential)) return refuse({ code: 'repeated-credential', index });
    const element = group.parse(credential);
    if (element === undefined) return refuse({ code: 'invalid-credential', index });
    if (group.isEqual(element, group.identity)) {
      return refuse({ code: 'identity-credential', index });
    }
    credentials.set(credential, element);
    onProgress?.(index + 1, read.value.length);
  }
  return accept(credentials);
}
