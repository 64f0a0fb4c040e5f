import { meetingStreamOf } from '@pingyi/core';
import { actsOfType } from '../../../meetings/acts-of-type.ts';
import { maySee } from '../../../meetings/tellers-view.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { historyPage } from '../campaigns/history-page.ts';
import { meetingFor } from './meeting-of.ts';
import { listMeetingHistorySchema } from './meetings.schemas.ts';

/** What happened in a meeting, in sentences. */
export function listMeetingHistory(api: Api, parts: ApiParts): void {
  const { queries } = parts.database;
  api.get(
    '/meetings/:meeting/history',
    { schema: listMeetingHistorySchema, config: { access: 'read-meetings' } },
    async (request) => {
      const { meeting } = await meetingFor(parts, request, request.params.meeting);
      const stream = meetingStreamOf(meeting.id);
      const { before, limit } = request.query;
      let query = queries
        .selectFrom('history')
        .select(['seq', 'type', 'at', 'role', 'account', 'zh', 'en'])
        .where(({ eb, or }) =>
          or([
            eb('stream', '=', stream),
            eb('seq', 'in', (joint) =>
              joint.selectFrom('joint_act').select('seq').where('joint_act.stream', '=', stream),
            ),
          ]),
        );
      if (before !== undefined) query = query.where('seq', '<', String(before));
      const counts = await Promise.all([
        actsOfType(queries, stream, 'count-entered'),
        actsOfType(queries, stream, 'count-decided'),
      ]);
      const hidden = counts
        .flat()
        .filter((act) => !maySee(act, meeting, identityOf(request)))
        .map(({ seq }) => String(seq));
      if (hidden.length > 0) query = query.where('seq', 'not in', hidden);
      const rows = await query
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      return historyPage(rows, limit);
    },
  );
}
