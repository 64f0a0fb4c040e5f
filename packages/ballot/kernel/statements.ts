// Statements: the texts that a ballot's challenges are hashes of.

import {
  buffer,
  clauseLength,
  clauses,
  encodings,
  places,
  scalars,
  statementLength,
  statements,
} from './layout';
import { addScalars, reduceScalar } from './scalar';
import { sha256 } from './sha256';
import { hashLength, writeElement } from './text';

const end: i32 = 0;
const literal: i32 = 1;
const element: i32 = 2;
const point: i32 = 3;

const digest: usize = memory.data(32);
const total: usize = memory.data(32);
const first: usize = memory.data(32);
const second: usize = memory.data(32);

/** Puts a statement's text together and hashes it. */
function hashStatement(layout: usize, parts: usize): void {
  const from = buffer(layout);
  let to = from;
  while (true) {
    const word = load<i32>(parts);
    const index = <usize>load<i32>(parts, 4);
    if (word === end) break;
    if (word === literal) {
      const size = <usize>load<i32>(parts, 8);
      memory.copy(to, index, size);
      to += size;
      parts += 12;
    } else if (word === point) {
      writeElement(to, encodings(layout) + 32 * index);
      to += 64;
      parts += 8;
    } else {
      const size: usize = word === element ? 64 : hashLength;
      memory.copy(to, <usize>load<u32>(places(layout) + 4 * index), size);
      to += size;
      parts += 8;
    }
  }
  sha256(digest, from, <i32>(to - from));
}

/** r = the challenge of a statement: its hash, read with the most significant byte first, modulo q. */
export function challengeOf(r: usize, layout: usize, statement: i32): void {
  const at = statements(layout) + statementLength * <usize>statement;
  hashStatement(layout, <usize>load<i32>(at));
  for (let i: usize = 0; i < 32; i += 8) store<u64>(first + i, bswap(load<u64>(digest + 24 - i)));
  reduceScalar(r, first);
}

/** True when the challenges of a statement's clauses sum up to its hash modulo q. */
export function holdsStatement(layout: usize, statement: i32): bool {
  const at = statements(layout) + statementLength * <usize>statement;
  const from = <usize>load<i32>(at, 4);
  const count = <usize>load<i32>(at, 8);
  memory.fill(total, 0, 32);
  for (let i = from; i < from + count; i++) {
    const proof = <usize>load<i32>(clauses(layout) + clauseLength * i, 16);
    addScalars(total, total, scalars(layout) + 64 * proof);
  }
  challengeOf(second, layout, statement);
  return memory.compare(total, second, 32) === 0;
}
