import { z } from 'zod';
import { campaignParams } from './campaign.schemas.ts';

export const recordExportSchema = {
  summary: '登记一次导出 Write down an export',
  description:
    'For files that a page makes of the acts that it has read: who took out what, and when, stands in the access log before the file is saved.',
  tags: ['campaigns'],
  params: campaignParams,
  body: z.strictObject({ what: z.enum(['units', 'tasks', 'rules', 'acts']) }),
  response: { 204: z.null() },
};
