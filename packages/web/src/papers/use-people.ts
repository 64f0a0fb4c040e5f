import { invitedTo, type Representative } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';
import type { MeetingView } from '../duty/use-meeting.ts';
import { askServer, wellAnswered } from '../meeting-data/ask.ts';
import { type Problem, ProblemError } from '../ui/problem.ts';

/** An invited representative with the name that the pool has. */
export interface InvitedPerson extends Representative {
  readonly name: string;
}

interface PeoplePage {
  readonly people: readonly { readonly person: string; readonly name: string }[];
  readonly next: number | null;
}

async function namesInPool(campaign: string): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const address = `/api/campaigns/${encodeURIComponent(campaign)}/people?limit=500`;
  for (let after: number | null | undefined; after !== null; ) {
    const place: string = after === undefined ? address : `${address}&after=${after}`;
    const response = await wellAnswered(await askServer(place));
    const page = (await response.json()) as PeoplePage;
    for (const { person, name } of page.people) names.set(person, name);
    after = page.next;
  }
  return names;
}

/** Who is invited, by name, in the order of names; every reading enters the server's access log. */
export function usePeople({ meeting, campaign }: MeetingView): {
  readonly people: readonly InvitedPerson[] | null;
  readonly problem: Problem | null;
} {
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    namesInPool(campaign.id).then(setNames, (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
    });
  }, [campaign.id]);
  if (names === null) return { people: null, problem };
  const people = invitedTo(meeting).map((each) => ({
    ...each,
    name: names.get(each.person) ?? each.person,
  }));
  return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')), problem };
}
