import type { AnsweredPage } from '@pingyi/record';
import type { ComponentChildren } from 'preact';
import type { PageContext } from './context.ts';
import type { CampaignRecord } from './model/campaign-record.ts';

/** The parts of an address that a page's pattern names. */
export type Params = Readonly<Record<string, string>>;

/** A page as it is shown inside the frame. */
export interface ShownPage {
  readonly kind: 'shown';
  readonly status?: AnsweredPage['status'];
  readonly title: string;
  /** The campaign that it belongs to; none for pages about the site. */
  readonly campaign: CampaignRecord | null;
  readonly body: ComponentChildren;
}

/** A file for programs. */
interface RawPage {
  readonly kind: 'raw';
  readonly mediaType: AnsweredPage['mediaType'];
  readonly text: string;
}

/** What a page answers; null where nothing is at the address. */
export type PageAnswer = ShownPage | RawPage | null;

/** One page of the site, or one for each thing that its pattern names. */
export interface PublicPage {
  /** Such as `/public/campaigns/:campaign/units/:unit`. */
  readonly path: string;
  /** Whether it takes a form. */
  readonly takesForm?: true;
  readonly answer: (context: PageContext, params: Params) => PageAnswer | Promise<PageAnswer>;
}

/** The parts of a path that a pattern names; null where it does not fit. */
export function matchPath(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/');
  const given = path.replace(/\/$/u, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = given[i] ?? '';
    if (part.startsWith(':')) {
      // Every id of the record is made of plain letters, digits and hyphens.
      if (!/^[A-Za-z0-9-]+$/u.test(text)) return null;
      params[part.slice(1)] = text;
    } else if (part !== text) return null;
  }
  return params;
}
