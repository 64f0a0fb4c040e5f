import { dayText } from './campaign-days.ts';
import type { Sentence } from './language.ts';

/** Grounds of daily lines that the system proposes from the campaign's acts. */

/**
 * Grounds of a line that rests on a required thing.
 *
 * @param day when it was first handed in, or null when it never was
 * @param late whole days after the due day
 */
export function dutyGrounds(
  title: Sentence,
  { due, day, late }: { readonly due: string; readonly day: string | null; readonly late: number },
): Sentence {
  if (day === null)
    return {
      zh: `“${title.zh}”应于${dayText(due, 'zh')}前完成，至今未提交`,
      en: `“${title.en}” was due on ${dayText(due, 'en')} and is still missing`,
    };
  if (late > 0)
    return {
      zh: `“${title.zh}”应于${dayText(due, 'zh')}前完成，${dayText(day, 'zh')}提交，迟 ${late} 天`,
      en: `“${title.en}” was due on ${dayText(due, 'en')} and came on ${dayText(day, 'en')}, ${late} days late`,
    };
  return {
    zh: `“${title.zh}”于${dayText(day, 'zh')}按时完成（期限${dayText(due, 'zh')}）`,
    en: `“${title.en}” came on ${dayText(day, 'en')}, in time (due on ${dayText(due, 'en')})`,
  };
}

/** Grounds of a line that rests on the mobilisation meeting. */
export function mobilisationGrounds(isMet: boolean, day: string): Sentence {
  return isMet
    ? {
        zh: `参加了${dayText(day, 'zh')}登记的动员部署会`,
        en: `took part in the mobilisation meeting recorded on ${dayText(day, 'en')}`,
      }
    : {
        zh: `未参加${dayText(day, 'zh')}登记的动员部署会`,
        en: `did not take part in the mobilisation meeting recorded on ${dayText(day, 'en')}`,
      };
}
