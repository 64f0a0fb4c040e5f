import { assertNever } from '../assert-never.ts';
import type { Scheme } from '../rulebook/scheme.ts';
import type { LossPart, LossSource } from '../scoring/losses.ts';
import type { Sentence } from './language.ts';
import { roundedText } from './numbers.ts';

function partPrefix(part: LossPart | null, scheme: Scheme): Sentence {
  if (part === null) return { zh: '', en: '' };
  const labels = [...scheme.raterGroups, ...scheme.channels, ...scheme.dimensions];
  const label = labels.find(({ id }) => id === part.id)?.label ?? part.id;
  return { zh: `${label}：`, en: `${label}: ` };
}

const below = { own: { zh: '', en: '' }, lower: { zh: '下级合并计票，', en: 'pooled below, ' } };

/**
 * What costs a unit points, in a few words; how many points is said beside it.
 *
 * @param nameOf how a unit is called
 */
export function lossSentence(
  source: LossSource,
  scheme: Scheme,
  nameOf: (unit: string) => Sentence,
): Sentence {
  switch (source.kind) {
    case 'grade': {
      const { level, grade, ballots } = source;
      const part = partPrefix(source.part, scheme);
      return {
        zh: `${below[level].zh}${part.zh}${grade.label} ${ballots} 票（系数 ${grade.coefficient}）`,
        en: `${below[level].en}${part.en}${grade.label}, ${ballots} ballots (coefficient ${grade.coefficient})`,
      };
    }
    case 'abstained': {
      const part = partPrefix(source.part, scheme);
      const { level, ballots } = source;
      return {
        zh: `${below[level].zh}${part.zh}弃权 ${ballots} 票，计入分母`,
        en: `${below[level].en}${part.en}${ballots} abstentions, counted in the denominator`,
      };
    }
    case 'unit': {
      const value = roundedText(source.value, scheme.rounding.decimals);
      const name = nameOf(source.unit);
      return source.of === 'composite'
        ? { zh: `${name.zh}综合得分 ${value}`, en: `${name.en}, composite ${value}` }
        : { zh: `${name.zh}满意度 ${value}`, en: `${name.en}, satisfaction ${value}` };
    }
    case 'daily-assessment':
      return { zh: '日常考核未得满分', en: 'daily assessment below full points' };
    case 'deduction':
      return { zh: `扣分：${source.rule.label}`, en: `deduction: ${source.rule.label}` };
    case 'bonus':
      return { zh: `加分：${source.rule.label}`, en: `bonus: ${source.rule.label}` };
    case 'deduction-cap':
      return { zh: '扣分超过总上限，超出部分不扣', en: 'the cap on all deductions gives back' };
    case 'bounds':
      return { zh: '综合得分限定在 0 至 100', en: 'the composite is kept within 0 to 100' };
    default:
      return assertNever(source);
  }
}
