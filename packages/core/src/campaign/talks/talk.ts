import type { PayloadOf } from '../../acts/catalogue.ts';
import type { MarkBy } from '../campaign.ts';

/** What became of a proposed talk (约谈) with a unit. */
export interface Talk {
  readonly decided: MarkBy & Pick<PayloadOf<'talk-decided'>, 'decision' | 'reasons'>;
  readonly held: (MarkBy & Omit<PayloadOf<'talk-recorded'>, 'unit'>) | null;
  readonly followUps: readonly (MarkBy & Omit<PayloadOf<'talk-followed-up'>, 'unit'>)[];
}
