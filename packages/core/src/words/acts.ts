import type { NewAct } from '../acts/act.ts';
import { entryOf } from '../acts/catalogue.ts';
import type { Correction } from '../acts/values.ts';
import { fillTemplate } from './acts-template.ts';
import type { Names } from './campaign-names.ts';
import type { Sentence } from './language.ts';

function correctionOf(payload: NewAct['payload']): Correction | null {
  return 'correction' in payload ? payload.correction : null;
}

/**
 * The sentence of an act on a history page, in every language. A correction says at its end which act it
 * supersedes and why.
 */
export function actSentence(act: Pick<NewAct, 'type' | 'payload'>, names: Names): Sentence {
  const { sentence } = entryOf(act.type);
  const { payload } = act;
  const correction = correctionOf(payload);
  const tail =
    correction === null
      ? { zh: '', en: '' }
      : {
          zh: `（更正第 ${correction.supersedes} 号事项，理由：${correction.reason}）`,
          en: ` (Corrects act ${correction.supersedes}. Reason: ${correction.reason})`,
        };
  return {
    zh: fillTemplate(sentence.zh, payload, names, 'zh') + tail.zh,
    en: fillTemplate(sentence.en, payload, names, 'en') + tail.en,
  };
}
