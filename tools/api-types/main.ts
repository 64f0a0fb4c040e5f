// Makes the API's description and the types of its client; `npm run generate` writes them, a test
// compares. openapi-typescript needs the compiler API of TypeScript 5, hence a workspace of its own.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describeApi } from '../../packages/server/src/api/describe-api.ts';

const house = new URL('../../package.json', import.meta.url);

const heading = '// Made of docs/openapi.json by `npm run generate`; do not edit.\n\n';

/** The files that this generator writes, by their paths in the repository. */
export async function outputs(): Promise<Readonly<Record<string, string>>> {
  const { version } = JSON.parse(readFileSync(house, 'utf8')) as { readonly version: string };
  const text = JSON.stringify(await describeApi(version), null, 2);
  const types = await openapiTS(JSON.parse(text) as OpenAPI3);
  return {
    'docs/openapi.json': `${text}\n`,
    'packages/web/src/api/api.d.ts': `${heading}${astToString(types)}`,
  };
}
