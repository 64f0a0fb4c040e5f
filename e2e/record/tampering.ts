import type { ClaimName } from '@pingyi/record';
import type { HeldCampaign } from './held-campaign.ts';
import type { Sealing } from './seal.ts';

/** What somebody may do to a record before signing it again, and the one claim that then fails. */
export interface Tampering {
  readonly what: string;
  readonly claim: ClaimName;
  readonly code: string;
  readonly sealing: (held: HeldCampaign) => Sealing;
}
