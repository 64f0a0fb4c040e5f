import { decodeUtf8, plainWord } from '../text.ts';
import { limits } from './limits.ts';
import { type Guarded, notXlsx } from './refusal.ts';
import { walkTags } from './xml-tags.ts';

/** A sheet as the workbook lists it, and the part of the package that holds it. */
interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Where the parts lie that a reader of cells needs. */
export interface PackageParts {
  readonly sheets: readonly ListedSheet[];
  readonly texts: string | null;
  readonly styles: string | null;
  readonly isDate1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const walkLimits = { tags: 20_000, text: limits.textCharacters };

/** Joins a target to the folder it is named from; `/xl/…` counts from the root. */
function resolveTarget(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf('/')));
}

function relationsPartOf(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return folder === '' ? `_rels/${file}.rels` : `${folder}/_rels/${file}.rels`;
}

function readRelations(bytes: Uint8Array | undefined): readonly Relation[] | null {
  const xml = bytes === undefined ? null : decodeUtf8(bytes);
  if (xml === null) return null;
  const relations: Relation[] = [];
  const end = walkTags(xml, walkLimits, ({ kind, name, attributes }) => {
    if (kind !== 'close' && name === 'Relationship')
      relations.push({
        id: attributes.get('Id') ?? '',
        // The transitional and the strict name of a type end alike.
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: attributes.get('Target') ?? '',
      });
    return true;
  });
  return end === 'done' ? relations : null;
}

/** What the workbook's own part says: its sheets in order, and how it counts days. */
interface ListedSheets {
  readonly sheets: readonly {
    readonly name: string;
    readonly id: string;
    readonly isHidden: boolean;
  }[];
  readonly isDate1904: boolean;
}

function readListedSheets(bytes: Uint8Array | undefined): ListedSheets | null {
  const xml = bytes === undefined ? null : decodeUtf8(bytes);
  if (xml === null) return null;
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let isDate1904 = false;
  const end = walkTags(xml, walkLimits, ({ kind, name, attributes }) => {
    if (kind !== 'close' && name === 'workbookPr')
      isDate1904 = /^(?:1|true|on)$/u.test(attributes.get('date1904') ?? '');
    if (kind !== 'close' && name === 'sheet') {
      const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = /^(?:hidden|veryHidden)$/u.test(attributes.get('state') ?? '');
      sheets.push({ name: attributes.get('name') ?? '', id, isHidden });
    }
    return true;
  });
  return end === 'done' ? { sheets, isDate1904 } : null;
}

/** The part of the workbook by the package's own relations, wherever a program put it. */
function findWorkbook(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const relations = readRelations(parts.get('_rels/.rels'));
  const workbook = relations?.find(({ type }) => type === 'officeDocument');
  return workbook === undefined ? null : resolveTarget('', workbook.target);
}

/**
 * Finds the sheets of a workbook that are wanted, its shared texts and its styles.
 *
 * @param isWanted tells by a sheet's name whether it is read; the others are not looked at
 */
export function findParts(
  parts: ReadonlyMap<string, Uint8Array>,
  isWanted: (sheet: string) => boolean,
): Guarded<PackageParts> {
  const workbook = findWorkbook(parts);
  if (workbook === null || !parts.has(workbook)) return notXlsx('zip', 'no-workbook');
  const listed = readListedSheets(parts.get(workbook));
  const relations = readRelations(parts.get(relationsPartOf(workbook)));
  if (listed === null || relations === null || listed.sheets.length === 0)
    return notXlsx('zip', 'no-workbook');
  const folder = folderOf(workbook);
  const partOf = (relation: Relation | undefined): string | null => {
    if (relation === undefined) return null;
    const part = resolveTarget(folder, relation.target);
    return parts.has(part) ? part : null;
  };
  const sheets: ListedSheet[] = [];
  for (const { name, id, isHidden } of listed.sheets) {
    if (!isWanted(plainWord(name))) continue;
    const part = partOf(relations.find((relation) => relation.id === id));
    if (part === null) return notXlsx('zip', 'damaged');
    sheets.push({ name: plainWord(name), part, isHidden });
  }
  return {
    ok: true,
    value: {
      sheets,
      isDate1904: listed.isDate1904,
      texts: partOf(relations.find(({ type }) => type === 'sharedStrings')),
      styles: partOf(relations.find(({ type }) => type === 'styles')),
    },
  };
}
