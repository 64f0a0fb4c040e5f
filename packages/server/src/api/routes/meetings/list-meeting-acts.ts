import { canonicalJson, type Meeting, meetingStreamOf } from '@pingyi/core';
import { actOf, readJointStream, type StoredRow } from '../../../ledger/stored-acts.ts';
import { maySee } from '../../../meetings/tellers-view.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { sendLines } from '../../send-lines.ts';
import { meetingFor } from './meeting-of.ts';
import { listMeetingActsSchema } from './meetings.schemas.ts';

async function* actsOf(
  rows: readonly StoredRow[],
  meeting: Meeting,
  reader: Parameters<typeof maySee>[2],
): AsyncGenerator<string> {
  for (const row of rows) {
    const act = actOf(row);
    if (act !== null && maySee(act, meeting, reader)) yield canonicalJson(act);
  }
}

/** A meeting as its acts, for a client that folds them as the server does. */
export function listMeetingActs(api: Api, parts: ApiParts): void {
  api.get(
    '/meetings/:meeting/acts',
    { schema: listMeetingActsSchema, config: { access: 'read-meetings' } },
    async (request, reply) => {
      const { meeting, version } = await meetingFor(parts, request, request.params.meeting);
      const { after = -1 } = request.query;
      const { queries } = parts.database;
      const rows = await readJointStream(queries, meetingStreamOf(meeting.id), after);
      reply.header('etag', `"${version}"`);
      return sendLines(reply, actsOf(rows, meeting, identityOf(request)), 'no-store');
    },
  );
}
