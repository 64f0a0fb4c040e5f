import type { Api } from '../../api.ts';
import { apiPageSchema } from './description.schemas.ts';
import { type OpenApiDocument, pageOfDocument } from './page-of-document.ts';
import { sendPage } from './send-page.ts';

/** The description of every route as a page to read and print. */
export function getApiPage(api: Api): void {
  api.get('', { schema: apiPageSchema, config: { access: 'open' } }, async (_request, reply) =>
    sendPage(reply, pageOfDocument(api.swagger() as OpenApiDocument)),
  );
}
