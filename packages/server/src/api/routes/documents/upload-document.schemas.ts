import { z } from 'zod';
import { knownEndings } from '../../../documents/kind-of-file.ts';

/** The largest file that is taken in, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

export const uploadDocumentSchema = {
  summary: '上传文件 Upload a document',
  description:
    `The bytes of a file (${knownEndings.join(', ')}), at most ${largestDocument / 1024 / 1024} MiB, with its name in ` +
    '`?name=`. Name and bytes must agree on what it is. Acts name it by `id` and `digest`. The same file ' +
    'under the same name is kept once.',
  tags: ['documents'],
  consumes: ['application/octet-stream'],
  querystring: z.strictObject({ name: z.string().min(1).max(1_000) }),
  response: {
    201: z
      .object({
        id: z.string(),
        digest: z.string().meta({ description: 'SHA-256 of the bytes.' }),
        name: z.string(),
        mediaType: z.string(),
        size: z.int().meta({ description: 'In bytes.' }),
        isRepeat: z.boolean(),
      })
      .meta({ id: 'Document' }),
  },
};
