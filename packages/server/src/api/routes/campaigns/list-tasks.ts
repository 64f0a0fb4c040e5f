import { campaignStream, namesOf, tasksOf } from '@pingyi/core';
import { reaches, reachInto } from '../../../access/rights/reach.ts';
import { identityOf } from '../../access.ts';
import type { Api } from '../../api.ts';
import { instantNow } from '../../clock.ts';
import type { ApiParts } from '../../parts.ts';
import { sendProblem } from '../../problems/send-problem.ts';
import { listTasksSchema } from './list-tasks.schemas.ts';

/** What a campaign requires of whom, by when, and how it stands today. */
export function listTasks(api: Api, { readState }: ApiParts): void {
  api.get(
    '/campaigns/:campaign/tasks',
    { schema: listTasksSchema, config: { access: 'read-campaign' } },
    async (request, reply) => {
      const { campaign: id } = request.params;
      const { state: campaign } = await readState(campaignStream, id);
      if (campaign === null)
        return sendProblem(request, reply, { code: 'campaign-unknown', facts: { campaign: id } });
      const { phase, unit } = request.query;
      const reach = reachInto(identityOf(request).grants, id) ?? new Set<string>();
      const names = namesOf(campaign);
      const tasks = tasksOf(campaign, instantNow())
        .filter((task) => phase === undefined || task.phase === phase)
        .filter((task) => unit === undefined || task.unit === unit)
        .filter((task) => task.unit === null || reaches(reach, task.unit))
        .map((task) => ({ ...task, title: names('duty', task.duty) }));
      return { tasks };
    },
  );
}
