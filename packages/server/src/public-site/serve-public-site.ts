import { createHash } from 'node:crypto';
import type { AnsweredPage, AnswerPage } from '@pingyi/record';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { instantNow } from '../api/clock.ts';
import { languageOf } from '../api/language.ts';
import { formPolicy } from '../serve/security-headers.ts';
import { loadPages } from './load-pages.ts';
import type { OpenPublicRecord } from './read-public-record.ts';

/** The longest form that is read, in bytes: a tracking code and a poll. */
const largestForm = 1_024;

/** The words of a query or a form; of a word that stands twice, the first. */
function wordsOf(text: string): Readonly<Record<string, string>> {
  const words = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text))
    if (!words.has(name)) words.set(name, value);
  return Object.fromEntries(words);
}

function send(request: FastifyRequest, reply: FastifyReply, page: AnsweredPage): FastifyReply {
  const { status, mediaType, language, text } = page;
  reply
    .code(status)
    .type(`${mediaType}; charset=utf-8`)
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('content-security-policy', formPolicy);
  // What somebody looked for belongs into no cache, their own browser's included.
  if (request.method === 'POST') return reply.header('cache-control', 'no-store').send(text);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  reply.headers({ 'cache-control': 'no-cache', etag, vary: 'Accept-Language' });
  const known = request.headers['if-none-match']?.split(',').map((each) => each.trim());
  if (status === 200 && known?.some((each) => each.replace(/^W\//u, '') === etag) === true)
    return reply.code(304).send();
  return reply.send(text);
}

/**
 * The public site, `/public`: pages drawn on the server from the public record, without script. What a
 * form asks comes in its body, so that it stands in no address and no log.
 */
export async function servePublicSite(
  instance: FastifyInstance,
  { site, openRecord }: { readonly site: string; readonly openRecord: OpenPublicRecord },
): Promise<void> {
  let pages: Promise<AnswerPage> | null = null;
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_request, text, done) => done(null, wordsOf(String(text))),
  );
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    pages ??= loadPages(site);
    const answerPage = await pages;
    const [address = '', query = ''] = request.url.split('?', 2);
    const page = await answerPage(
      {
        path: address,
        query: wordsOf(query),
        form: request.method === 'POST' ? (request.body as Record<string, string>) : null,
        language: languageOf(request.headers['accept-language']),
        now: instantNow(),
      },
      await openRecord(),
    );
    return send(request, reply, page);
  };
  for (const address of ['/public', '/public/*']) {
    instance.get(address, answer);
    instance.post(address, answer);
  }
}
