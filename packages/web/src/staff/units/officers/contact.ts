import type { CampaignId, UnitId } from '@pingyi/core';
import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../data/ask.ts';
import { type Sent, send } from '../../data/send.ts';

/** Who answers for a unit, by name; kept apart from the record. */
export type Contact = ReturnType<typeof dataOf<'/api/campaigns/{campaign}/units/{unit}/contact'>>;

interface Place {
  readonly campaign: CampaignId;
  readonly unit: UnitId;
}

/** A contact with the tag by which a change says what it was made on. */
interface ReadContact {
  readonly contact: Contact;
  readonly tag: string;
}

/** The contact of a unit, as the access log notes. */
export function useContact({ campaign, unit }: Place) {
  return useQuery({
    queryKey: ['contact', campaign, unit],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: async (): Promise<ReadContact> => {
      const answer = await api.GET('/api/campaigns/{campaign}/units/{unit}/contact', {
        params: { path: { campaign, unit } },
      });
      return {
        contact: dataOf<'/api/campaigns/{campaign}/units/{unit}/contact'>(answer),
        tag: answer.response.headers.get('etag') ?? '',
      };
    },
  });
}

/** Writes a contact, on the one that was seen. */
export function writeContact(
  { campaign, unit }: Place,
  body: Contact,
  tag: string,
): Promise<Sent<Contact>> {
  const place = `/campaigns/${campaign}/units/${unit}/contact`;
  return send<Contact>({ method: 'PUT', place, body, version: tag });
}
