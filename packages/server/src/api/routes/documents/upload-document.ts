import { cleanFileName } from '../../../documents/file-name.ts';
import { knownEndings, mediaTypeOf } from '../../../documents/kind-of-file.ts';
import { keepDocument } from '../../../documents/store.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { fileBody, withFileBodies } from '../../file-body.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { largestDocument, uploadDocumentSchema } from './upload-document.schemas.ts';

/** Takes in a file that acts will name. */
export function uploadDocument(api: Api, { database: { queries } }: ApiParts): void {
  withFileBodies(api, (files) => {
    files.post(
      '/documents',
      {
        schema: uploadDocumentSchema,
        config: { access: 'hand-in-documents', accepts: fileBody },
        bodyLimit: largestDocument,
      },
      async (request, reply) => {
        const name = cleanFileName(request.query.name);
        const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const mediaType = name === null ? null : await mediaTypeOf(name, content);
        if (name === null || mediaType === null) {
          const facts = { accepted: knownEndings };
          return sendProblem(request, reply, { code: 'document-kind-unknown', facts });
        }
        const kept = await keepDocument(queries, {
          name,
          mediaType,
          content,
          by: identityOf(request).account,
        });
        return reply.code(201).header('location', `/api/documents/${kept.id}`).send(kept);
      },
    );
  });
}
