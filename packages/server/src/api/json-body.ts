import { faultSentence, type JsonReading, type Language, pathOf, readJson } from '@pingyi/core';
import type { FastifyInstance } from 'fastify';
import { languageOf } from './language.ts';
import { placeOfNul } from './nul.ts';
import { type Problem, ProblemError } from './problems/problem.ts';

/** A path inside the body as a path of the request. */
function inBody(path: string): string {
  if (path === '') return 'body';
  return path.startsWith('[') ? `body${path}` : `body.${path}`;
}

/** What stands against a body that was read, or null. */
function problemOf(read: JsonReading, language: Language): Problem | null {
  const [first] = read.faults;
  if (!read.isJson && first?.code === 'bad-json') {
    const { line, column } = first.facts;
    return { code: 'body-not-json', facts: { line: Number(line), column: Number(column) } };
  }
  const faults = read.faults.map((fault) => ({
    path: inBody(fault.path),
    detail: faultSentence(fault, language),
  }));
  const nul = read.isJson ? placeOfNul(read.value) : null;
  if (nul !== null) faults.push({ path: inBody(pathOf(nul)), detail: 'a text without U+0000' });
  return faults.length === 0 ? null : { code: 'request-invalid', facts: { faults } };
}

/**
 * Lets an instance read bodies as strict JSON and as nothing else: no key twice, no `__proto__`, no
 * number that a double would round, no U+0000.
 */
export function readJsonBodies(api: FastifyInstance): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: { headers: Record<string, unknown> }, bytes: Buffer) => {
      const read = readJson(bytes);
      const header = request.headers['accept-language'] as string | undefined;
      const problem = problemOf(read, languageOf(header));
      if (problem !== null) throw new ProblemError(problem);
      return read.isJson ? read.value : undefined;
    },
  );
}
