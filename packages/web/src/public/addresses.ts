/** Where things of a campaign are found. */

/** A page of a campaign; `below` begins with a slash or is empty. */
export function campaignPath(campaign: string, below = ''): string {
  return `/public/campaigns/${campaign}${below}`;
}

export function unitPath(campaign: string, unit: string): string {
  return campaignPath(campaign, `/units/${unit}`);
}

export function meetingPath(campaign: string, meeting: string): string {
  return campaignPath(campaign, `/meetings/${meeting}`);
}

/** The place of an act on its page. */
export function actAnchor(seq: number): string {
  return `act-${seq}`;
}
