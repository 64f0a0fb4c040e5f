import type { AnsweredPage, AskedPage, PublicRecord } from '@pingyi/record';
import { contextOf, type PageContext } from './context.ts';
import { documentOf } from './frame/document.tsx';
import { matchPath, type PageAnswer } from './page.ts';
import { pages } from './pages/list.ts';
import { notFoundPage } from './pages/not-found.tsx';

async function find(context: PageContext): Promise<PageAnswer> {
  const { path, form } = context.asked;
  for (const page of pages) {
    const params = matchPath(page.path, path);
    if (params === null) continue;
    if (form !== null && page.takesForm !== true) return null;
    return page.answer(context, params);
  }
  return null;
}

/**
 * Draws a page of the public site. It sees the public record and what was asked, and nothing else, and
 * asks nobody.
 */
export async function answerPage(asked: AskedPage, record: PublicRecord): Promise<AnsweredPage> {
  const context = contextOf(asked, record);
  const { language } = context;
  const found = (await find(context)) ?? notFoundPage(context);
  if (found.kind === 'raw')
    return { status: 200, mediaType: found.mediaType, language, text: found.text };
  const text = documentOf(context, found);
  return { status: found.status ?? 200, mediaType: 'text/html', language, text };
}
