import type { Api } from '../../api.ts';
import { type ProblemCode, problemCodes, problemStatus } from '../../problems/problem.ts';
import { problemRemedy, problemTitle } from '../../problems/sentences.ts';
import { problemListSchema, problemPageSchema } from './description.schemas.ts';
import { escapeHtml, readingPage } from './html.ts';
import { sendPage } from './send-page.ts';

function rowOf(code: ProblemCode): string {
  const title = problemTitle(code);
  return `<tr><th scope="row"><a href="/api/problems/${code}"><code>${code}</code></a></th><td>${problemStatus[code]}</td><td>${escapeHtml(title.zh)}</td><td lang="en">${escapeHtml(title.en)}</td></tr>`;
}

function pageOf(code: ProblemCode): string {
  const title = problemTitle(code);
  const remedy = problemRemedy(code);
  return readingPage(
    `${title.zh} · ${code}`,
    `<h1>${escapeHtml(title.zh)} <span lang="en">${escapeHtml(title.en)}</span></h1>
<p><code>${code}</code>，HTTP ${problemStatus[code]}</p>
<p>${escapeHtml(remedy.zh)}</p>
<p lang="en">${escapeHtml(remedy.en)}</p>
<p><a href="/api/problems">全部错误代码 <span lang="en">Every problem code</span></a></p>`,
  );
}

/** Every code that an answer can have, on one page. */
export function listProblems(api: Api): void {
  const page = readingPage(
    '错误代码 · Problem codes',
    `<h1>错误代码 <span lang="en">Problem codes</span></h1>
<table><tbody>${problemCodes.map(rowOf).join('')}</tbody></table>`,
  );
  api.get(
    '/problems',
    { schema: problemListSchema, config: { access: 'open' } },
    async (_request, reply) => sendPage(reply, page),
  );
}

/** What one code means and what to do: the address that a problem's `type` names. */
export function getProblemPage(api: Api): void {
  api.get(
    '/problems/:code',
    { schema: problemPageSchema, config: { access: 'open' } },
    async (request, reply) => sendPage(reply, pageOf(request.params.code as ProblemCode)),
  );
}
