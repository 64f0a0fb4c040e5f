import { z } from 'zod';

export const getDocumentSchema = {
  summary: '下载文件 Download a document',
  description: 'Its bytes, always as a download, never shown in the browser.',
  tags: ['documents'],
  params: z.object({ document: z.string().max(64) }),
  response: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: z.unknown() } },
    },
  },
};
