import type { PanelFacts } from '../panel/check-panel.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

/** Sentences of the panel's conditions: what is needed, what there is, what to do. */

type ShareFacts = PanelFacts['share-too-low'];

/** An exact share `n/d` as a percentage: whole where it is whole, else with two decimals cut off. */
export function percentText(share: string): string {
  const [n = '0', d = '1'] = share.split('/');
  const hundredths = (BigInt(n) * 10_000n) / BigInt(d);
  const isExact = (BigInt(n) * 10_000n) % BigInt(d) === 0n;
  const whole = hundredths / 100n;
  const rest = hundredths % 100n;
  if (isExact && rest === 0n) return `${whole}%`;
  const decimals = rest.toString().padStart(2, '0');
  return isExact ? `${whole}.${decimals}%` : `${whole}.${decimals}…%`;
}

function share(
  facts: ShareFacts,
  names: Names,
  relation: Sentence,
  advice: { readonly zh: string; readonly en: string },
): Sentence {
  const { checkpoint, category, havePersons, total } = facts;
  const [need, have] = [percentText(facts.need), percentText(facts.have)];
  const of = names('checkpoint', checkpoint);
  const who = names('category', category);
  return {
    zh: `${of.zh}的 ${total} 名代表中，${who.zh} ${havePersons} 名，占 ${have}；规定${relation.zh} ${need}。${advice.zh}`,
    en: `Of ${total} ${of.en} representatives ${havePersons} are in the category “${who.en}”, which is ${have}; the rule asks for ${relation.en} ${need}. ${advice.en}`,
  };
}

export const panelWords: {
  readonly [Code in keyof PanelFacts]: (facts: PanelFacts[Code], names: Names) => Sentence;
} = {
  'panel-too-small': ({ checkpoint, need, have }, names) => ({
    zh: `${names('checkpoint', checkpoint).zh}代表 ${have} 名，规定不少于 ${need} 名，还差 ${need - have} 名。`,
    en: `There are ${have} ${names('checkpoint', checkpoint).en} representatives; at least ${need} are required, so ${need - have} are missing.`,
  }),
  'share-too-low': (facts, names) => {
    const { needPersons, havePersons } = facts;
    const missing = needPersons - havePersons;
    return share(
      facts,
      names,
      { zh: '不少于', en: 'at least' },
      missing > 0
        ? {
            zh: `按现有人数至少应有 ${needPersons} 名，请再邀请该类代表或核对签到。`,
            en: `At the present number at least ${needPersons} are needed; please invite more of this category or check the sign-in.`,
          }
        : facts.checkpoint === 'invited'
          ? { zh: '请先邀请代表。', en: 'Please invite representatives first.' }
          : { zh: '等代表签到。', en: 'Nobody has signed in yet.' },
    );
  },
  'share-too-high': (facts, names) =>
    share(
      facts,
      names,
      { zh: '不超过', en: 'at most' },
      {
        zh: `按现有人数最多 ${facts.needPersons} 名，请增加其他类别的代表。`,
        en: `At the present number at most ${facts.needPersons} are allowed; please add representatives of other categories.`,
      },
    ),
  'share-not-exact': (facts, names) =>
    share(
      facts,
      names,
      { zh: '正好占', en: 'exactly' },
      {
        zh: '请调整各类代表人数。',
        en: 'Please adjust the numbers of the categories.',
      },
    ),
  'category-unknown': ({ checkpoint, category, persons }, names) => ({
    zh: `${names('checkpoint', checkpoint).zh}代表中有 ${persons} 名属于“${category}”，方案没有这一类别。请改为方案规定的类别。`,
    en: `${persons} ${names('checkpoint', checkpoint).en} representatives are in the category “${category}”, which the plan does not have. Please use a category of the plan.`,
  }),
};
