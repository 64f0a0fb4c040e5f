import { digestOf, type Meeting } from '@pingyi/core';
import type { PublishedOpinion } from '@pingyi/record';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { opinionsCount, meetingsWords as words } from '../words/meetings.ts';
import { Digest } from './digests.tsx';
import { Facts } from './facts.tsx';

interface OpinionsProps {
  readonly context: PageContext;
  readonly campaign: CampaignRecord;
  readonly meeting: Meeting;
  readonly published: readonly PublishedOpinion[];
}

interface NumberedOpinion {
  /** Its place in the published list: two opinions may say the same. */
  readonly place: number;
  readonly text: string;
}

function byUnit(published: readonly PublishedOpinion[]) {
  const units = new Map<string, NumberedOpinion[]>();
  for (const [place, { unit, text }] of published.entries()) {
    const own = units.get(unit) ?? [];
    own.push({ place, text });
    units.set(unit, own);
  }
  return [...units];
}

/** What voters wrote, unit by unit: how much came in, what was published of it, and in whose order. */
export function Opinions({ context, campaign, meeting, published }: OpinionsProps) {
  const { say } = context;
  const { opinions } = meeting;
  if (opinions === null) return null;
  const isWhole = digestOf(published) === opinions.list;
  return (
    <>
      <h2>{say(words.opinions)}</h2>
      <p>{say(words.opinionsLead)}</p>
      <Facts
        facts={[
          { name: say(words.received), value: say(opinionsCount(opinions.received)) },
          { name: say(words.publishedOpinions), value: say(opinionsCount(opinions.published)) },
          { name: say(words.opinionsDigest), value: <Digest digest={opinions.list} /> },
        ]}
      />
      {byUnit(published).map(([unit, texts]) => (
        <section key={unit} class="opinions">
          <h3>{say(campaign.names('unit', unit))}</h3>
          <ul>
            {texts.map(({ place, text }) => (
              <li key={place}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="quiet">{say(isWhole ? words.opinionsWhole : words.opinionsErased)}</p>
    </>
  );
}
