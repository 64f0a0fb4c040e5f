import { type Campaign, type Language, standingUnits } from '@pingyi/core';
import { listFaultSentence, peopleList, readField } from '@pingyi/documents/sheets';
import { campaignContexts } from '../../../lists/campaign-contexts.ts';
import type { PersonFields } from '../../../people/person.ts';
import { ProblemError } from '../../problems/problem.ts';

/** What somebody typed of a person. */
interface Typed {
  readonly name: string;
  readonly category: string;
  readonly phone: string | null;
  readonly units: readonly string[];
}

/**
 * What somebody typed as it is kept, by the rules of the list.
 *
 * @throws ProblemError for a name or number that is none, a category or unit that the campaign lacks
 */
export function readPersonBody(campaign: Campaign, typed: Typed, language: Language): PersonFields {
  const { people: context } = campaignContexts(campaign);
  const options = { context, language };
  const name = readField(peopleList, 'name', typed.name, options);
  const phone = readField(peopleList, 'phone', typed.phone ?? '', options);
  const faults = [name, phone].flatMap((read) =>
    read.ok
      ? []
      : [
          {
            path: `body.${read.fault.column}`,
            detail: listFaultSentence(read.fault, language),
          },
        ],
  );
  if (!name.ok || !phone.ok || name.value === null)
    throw new ProblemError({ code: 'request-invalid', facts: { faults } });
  const { category } = typed;
  const standing = new Set<string>(standingUnits(campaign.units).map(({ id }) => id));
  const units = [...new Set(typed.units)];
  const unknown = units.filter((unit) => !standing.has(unit));
  const isCategory = campaign.plan.categories.some(({ id }) => id === category);
  if (!isCategory || unknown.length > 0)
    throw new ProblemError({
      code: 'person-refers-to-unknown',
      facts: { categories: isCategory ? [] : [category], units: unknown },
    });
  return { name: name.value, category, phone: phone.value, units };
}
