import { faultSentence, pathOf, readJson } from '@pingyi/core';
import type { FastifyInstance } from 'fastify';
import { languageOf } from './language.ts';
import { type Problem, ProblemError } from './problems/problem.ts';

/** A path inside the body as a path of the request. */
function inBody(path: string): string {
  if (path === '') return 'body';
  return path.startsWith('[') ? `body${path}` : pathOf(['body', path]);
}

/**
 * Lets an instance read bodies as strict JSON and as nothing else: no key twice, no `__proto__`, no
 * number that a double would round.
 */
export function readJsonBodies(api: FastifyInstance): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: { headers: Record<string, unknown> }, bytes: Buffer) => {
      const read = readJson(bytes);
      if (read.isJson && read.faults.length === 0) return read.value;
      const [first] = read.faults;
      if (!read.isJson && first?.code === 'bad-json') {
        const { line, column } = first.facts;
        const problem: Problem = {
          code: 'body-not-json',
          facts: { line: Number(line), column: Number(column) },
        };
        throw new ProblemError(problem);
      }
      const language = languageOf(request.headers['accept-language'] as string | undefined);
      const faults = read.faults.map((fault) => ({
        path: inBody(fault.path),
        detail: faultSentence(fault, language),
      }));
      throw new ProblemError({ code: 'request-invalid', facts: { faults } });
    },
  );
}
