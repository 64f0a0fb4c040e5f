import {
  checkTree,
  type Facts,
  type TreeReason,
  type UnitId,
  type UnitPlace,
  unitId,
} from '@pingyi/core';
import { sameKey } from './clean-text.ts';
import type { ListFaultCode } from './fault.ts';
import type { CheckedRow, RowCheck } from './reading/row-check.ts';
import { mostSimilar } from './similar.ts';
import type { UnitContext, UnitRow } from './units.ts';
import { excerpt } from './values/value-type.ts';

type Check = RowCheck<UnitRow, UnitContext>;
type FileRow = CheckedRow<UnitRow>;

/** A unit of the tree as it would be: a row of the file, or an existing unit that the file leaves out. */
interface Node {
  /** Its name within this check only: a new unit has no id yet. */
  readonly key: UnitId;
  readonly row: FileRow | null;
  readonly values: UnitRow;
}

function nodesOf({ rows, existing }: Check): readonly Node[] {
  const named = new Set(rows.flatMap(({ match }) => match ?? []));
  const others = existing.filter((row) => !named.has(row));
  return [
    ...rows.map((row) => ({ row, values: row.values })),
    ...others.map((values) => ({ row: null, values })),
  ].map((node, place) => ({ ...node, key: unitId.parse(`n${place}`) }));
}

/** Units by every word that a cell may name them with. */
function wordsOf(nodes: readonly Node[]): ReadonlyMap<string, ReadonlySet<Node>> {
  const words = new Map<string, Set<Node>>();
  const seen = new Set<string>();
  for (const node of nodes) {
    const { id, name } = node.values;
    // A second row of the same name is refused as such; the first one is meant.
    const nameKey = name === null ? '' : sameKey(name);
    const isTwin = node.row !== null && seen.has(nameKey);
    seen.add(nameKey);
    for (const key of new Set([id === null ? '' : sameKey(id), isTwin ? '' : nameKey])) {
      if (key === '') continue;
      const found = words.get(key);
      if (found === undefined) words.set(key, new Set([node]));
      else found.add(node);
    }
  }
  return words;
}

/** The parent of each row of the file; a word that means no unit, or several, is a fault at its cell. */
function findParents(check: Check, nodes: readonly Node[]): ReadonlyMap<Node, Node> {
  const words = wordsOf(nodes);
  const parents = new Map<Node, Node>();
  for (const node of nodes) {
    const word = node.values.parent;
    if (word === null) continue;
    const found = [...(words.get(sameKey(word)) ?? [])];
    const [parent] = found;
    if (parent !== undefined && found.length === 1) parents.set(node, parent);
    else if (node.row !== null && parent === undefined)
      check.object(node.row, 'parent', 'unknown-parent', () => {
        const names = nodes.flatMap(({ values }) => values.name ?? []);
        return { parent: excerpt(word), similar: mostSimilar(word, names, 3) };
      });
    else if (node.row !== null)
      check.object(node.row, 'parent', 'ambiguous-value', {
        value: excerpt(word),
        ids: found.map(({ values }) => values.id ?? values.name ?? ''),
      });
  }
  return parents;
}

function placeOf({ key, values }: Node, parent: Node | undefined): UnitPlace {
  // A parent that was not found has its fault; the role beside it is no second one.
  const isRooted = parent !== undefined || values.parent === null;
  return {
    id: key,
    name: values.name ?? '',
    class: values.class ?? '',
    level: values.level ?? '',
    parent: parent?.key ?? null,
    role: isRooted && (values.role === 'own' || values.role === 'lower') ? values.role : null,
  };
}

/** Puts a reason of core's at the cells of the file that it is about. */
function objectTo(check: Check, reason: TreeReason, nodeOf: ReadonlyMap<string, Node>): void {
  const named = (key: string): string => nodeOf.get(key)?.values.name ?? '';
  const levelName = (id: string): string =>
    check.context.levels.find((level) => level.id === id)?.name[check.language] ?? id;
  const at = (
    key: string,
    column: 'parent' | 'role',
    code: ListFaultCode,
    facts: Facts = {},
  ): void => {
    const row = nodeOf.get(key)?.row;
    if (row) check.object(row, column, code, facts);
  };
  switch (reason.code) {
    case 'unit-role-missing':
      at(reason.facts.unit, 'role', 'missing-role');
      break;
    case 'unit-role-without-parent':
      at(reason.facts.unit, 'role', 'role-without-parent');
      break;
    case 'unit-parent-not-above': {
      const { unit, level, parent, parentLevel } = reason.facts;
      at(unit, 'parent', 'parent-not-above', {
        level: levelName(level),
        parent: named(parent),
        parentLevel: levelName(parentLevel),
      });
      break;
    }
    case 'unit-cycle': {
      const { units } = reason.facts;
      const facts = { units: units.slice(0, 10).map(named) };
      for (const unit of units) at(unit, 'parent', 'cycle', facts);
      break;
    }
    case 'own-level-twice': {
      const { unit, level, own } = reason.facts;
      const facts = { parent: named(unit), level: levelName(level) };
      for (const child of own) at(child, 'role', 'own-unit-of-voted', facts);
      break;
    }
    // A level or a parent that is missing was refused at its own cell; ids here are our own.
    case 'unit-level-unknown':
    case 'unit-parent-unknown':
    case 'unit-twice':
      break;
    default:
      reason satisfies never;
  }
}

/** A new unit below a row that cannot be written cannot be written either, and so on downwards. */
function objectBelowFaulty(check: Check, parents: ReadonlyMap<Node, Node>): void {
  const below = new Map<Node, Node[]>();
  for (const [node, parent] of parents) {
    const children = below.get(parent);
    if (children === undefined) below.set(parent, [node]);
    else children.push(node);
  }
  const blocked = [...below.keys()].filter(({ row }) => row?.match === null && row.isFaulty());
  for (let node = blocked.pop(); node !== undefined; node = blocked.pop())
    for (const child of below.get(node) ?? []) {
      if (child.row === null || child.row.isFaulty()) continue;
      check.object(child.row, 'parent', 'parent-row-faulty', { row: node.row?.number ?? 0 });
      if (child.row.match === null) blocked.push(child);
    }
}

/**
 * The tree as it would be after the file: every parent exists, in the file or before it, and core's
 * rules of a tree hold (`checkTree`). Parents become ids, so that a renamed parent is no change of
 * its children.
 */
export function checkUnitTree(check: Check): readonly UnitRow[] {
  const nodes = nodesOf(check);
  const parents = findParents(check, nodes);
  const places = nodes.map((node) => placeOf(node, parents.get(node)));
  const nodeOf = new Map<string, Node>(nodes.map((node) => [node.key, node]));
  for (const reason of checkTree(places, check.context.levels)) objectTo(check, reason, nodeOf);
  objectBelowFaulty(check, parents);
  return nodes.flatMap((node) => {
    if (node.row === null) return [];
    const parent = parents.get(node)?.values;
    return [{ ...node.values, parent: parent?.id ?? parent?.name ?? node.values.parent }];
  });
}

/** Units with their parents by name, where the name means one unit of them only; else by id. */
export function nameParents(rows: readonly UnitRow[]): readonly UnitRow[] {
  const key = unitId.parse('n');
  const nodes = rows.map((values): Node => ({ key, row: null, values }));
  const words = wordsOf(nodes);
  const nameById = new Map(rows.flatMap(({ id, name }) => (id === null ? [] : [[id, name]])));
  return rows.map((row) => {
    const name = row.parent === null ? null : (nameById.get(row.parent) ?? null);
    const isClear = name !== null && words.get(sameKey(name))?.size === 1;
    return isClear ? { ...row, parent: name } : row;
  });
}
