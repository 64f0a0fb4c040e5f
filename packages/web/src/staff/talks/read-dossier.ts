import { namesOf, type Sentence } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { readText } from '../../meeting-data/read-text.ts';
import { api, ask, dataOf } from '../data/ask.ts';
import { campaignKey } from '../data/queries.ts';
import { raisedName } from '../words/december-draft.ts';

const path = '/api/campaigns/{campaign}/units/{unit}/dossier';

type Dossier = ReturnType<typeof dataOf<typeof path>>;

/** Something that was raised with the unit, in its words. */
interface Raised {
  readonly source: Dossier['problems'][number]['source'];
  readonly name: Sentence;
  /** Null where its text was erased. */
  readonly says: string | null;
}

/** A unit's dossier as the server tells it, with the words of what was raised. */
export interface ReadDossier extends Pick<Dossier, 'lastYear'> {
  readonly problems: readonly Raised[];
}

/** @throws ProblemError */
async function readDossier(campaign: string, unit: string): Promise<ReadDossier> {
  const answer = await api.GET(path, { params: { path: { campaign, unit } } });
  const { problems, lastYear } = dataOf<typeof path>(answer);
  const names = namesOf(null);
  const raised = problems.map(async ({ source, number, text, document }) => ({
    source,
    name: raisedName({ kindName: names('source', source.kind), number }),
    says: text ?? (document === null ? null : ((await readText(ask, document))?.trim() ?? null)),
  }));
  return { problems: await Promise.all(raised), lastYear };
}

/** A unit's dossier; it begins with the campaign's key, so that a new act refreshes it. */
export function useDossier(campaign: string, unit: string) {
  return useQuery({
    queryKey: [...campaignKey(campaign), 'dossier', unit],
    queryFn: () => readDossier(campaign, unit),
  });
}
