import { blocksHtml, escapeHtml, inlineHtml, readingPage } from './html.ts';
import { type JsonSchema, schemaText } from './schema-text.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: JsonSchema;
}

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >;
}

/** The parts of an OpenAPI document that the page shows. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

/** Subjects in the order of the page; others follow under their own name. */
const subjects: Readonly<Record<string, string>> = {
  health: '运行状况 Health',
  log: '公开日志 The public log',
  campaigns: '查询评议 Reading campaigns',
  commands: '办理事项 Commands',
  documents: '文件 Documents',
  changes: '实时变化 Changes',
  description: '说明 Description',
};

function contentHtml(title: string, content: Content | undefined): string {
  return Object.entries(content ?? {})
    .map(([type, { schema }]) => {
      const text = schema === undefined ? '' : `<pre>${escapeHtml(schemaText(schema))}</pre>`;
      return `<p class="part">${title} <code>${type}</code></p>${text}`;
    })
    .join('');
}

function parametersHtml(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ name, in: place, required, description = '', schema = {} }) => {
    const need = required === true ? '必填 required' : '';
    const type = escapeHtml(schemaText(schema));
    return `<tr><th scope="row"><code>${name}</code></th><td>${place}</td><td>${type}</td><td>${need}</td><td>${inlineHtml(description)}</td></tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const { summary = '', description = '', parameters = [], security = [] } = operation;
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status !== 'default')
    .map(([status, { content }]) => contentHtml(`${status}`, content));
  return `<section>
<h3><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h3>
<p class="summary">${inlineHtml(summary)}${security.length > 0 ? ' <span class="mark">登录 sign-in</span>' : ''}</p>
${blocksHtml(description)}
${parametersHtml(parameters)}
${contentHtml('请求 Body', operation.requestBody?.content)}
${answers.join('')}
</section>`;
}

/** The readable page of an OpenAPI document: every operation, by subject, then the shared shapes. */
export function pageOfDocument(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const used = operations.flatMap(({ operation }) => operation.tags ?? []);
  const tags = [...new Set([...Object.keys(subjects), ...used])].filter((tag) =>
    used.includes(tag),
  );
  const parts = tags.map((tag) => {
    const title = escapeHtml(subjects[tag] ?? tag);
    const those = operations.filter(({ operation }) => operation.tags?.includes(tag));
    const sections = those.map((each) => operationHtml(each.method, each.path, each.operation));
    return `<h2 id="${tag}">${title}</h2>\n${sections.join('\n')}`;
  });
  const shapes = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `<section><h3><code>${name}</code></h3><pre>${escapeHtml(schemaText(schema))}</pre></section>`,
  );
  const contents = tags.map(
    (tag) => `<li><a href="#${tag}">${escapeHtml(subjects[tag] ?? tag)}</a></li>`,
  );
  return readingPage(
    '评议接口 · Pingyi API',
    `<h1>评议接口 <span lang="en">Pingyi API</span></h1>
<p>版本 <span lang="en">Version</span> ${escapeHtml(document.info.version)}。
<a href="/api/openapi.json">OpenAPI 3.1</a>、<a href="/api/problems">错误代码 <span lang="en">Problem codes</span></a></p>
<nav><ul>${contents.join('')}<li><a href="#shapes">共用结构 Shared shapes</a></li></ul></nav>
${parts.join('\n')}
<h2 id="shapes">共用结构 Shared shapes</h2>
${shapes.join('\n')}`,
  );
}
