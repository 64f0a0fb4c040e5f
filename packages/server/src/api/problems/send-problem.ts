import type { Language } from '@pingyi/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../language.ts';
import { type Problem, problemStatus } from './problem.ts';
import { problemDetail, problemTitle } from './sentences.ts';

const problemMediaType = 'application/problem+json; charset=utf-8';

/** How long to wait before asking again, in seconds, for the problems that pass by themselves. */
function retryAfter(problem: Problem): number | null {
  switch (problem.code) {
    case 'no-checkpoint':
    case 'poll-closing':
      return 1;
    case 'unavailable':
    case 'stopping':
      return 3;
    case 'too-many-streams':
    case 'storage-full':
      return 30;
    case 'sign-in-locked':
    case 'ballots-too-fast':
    case 'opinions-too-fast':
      return problem.facts.seconds;
    default:
      return null;
  }
}

/** Headers that belong to a problem, whatever the request was. */
export function problemHeaders(
  problem: Problem,
  language: Language,
): Readonly<Record<string, string>> {
  const seconds = retryAfter(problem);
  return {
    'content-type': problemMediaType,
    'content-language': language === 'zh' ? 'zh-CN' : 'en',
    'cache-control': 'no-store',
    vary: 'accept-language',
    ...(seconds === null ? {} : { 'retry-after': String(seconds) }),
    ...(problem.code === 'not-signed-in' ? { 'www-authenticate': 'Cookie realm="pingyi"' } : {}),
    ...(problem.code === 'method-not-allowed' ? { allow: problem.facts.allowed.join(', ') } : {}),
    ...(problem.code === 'version-differs' || problem.code === 'person-differs'
      ? { etag: `"${problem.facts.version}"` }
      : {}),
  };
}

/** A problem as RFC 9457 writes it; its facts are extension members. */
export function problemText(problem: Problem, language: Language): string {
  const { code, facts } = problem;
  return JSON.stringify({
    type: `/api/problems/${code}`,
    title: problemTitle(code)[language],
    status: problemStatus[code],
    detail: problemDetail(problem)[language],
    code,
    ...facts,
  });
}

/** Answers a request with a problem, in the language that it asks for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  return reply
    .code(problemStatus[problem.code])
    .headers(problemHeaders(problem, language))
    .serializer((text: string) => text)
    .send(problemText(problem, language));
}
