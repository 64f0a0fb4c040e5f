import type { components } from '../../api/api.d.ts';

/** A meeting as everybody may see it, in its three parts and with the server's clock. */
export type Screen = components['schemas']['Screen'];

export type ShownMeeting = Screen['meeting'];
export type ShownResult = ShownMeeting['results'][number];
export type ShownTally = ShownResult['tallies'][number];
