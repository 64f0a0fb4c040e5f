import { actSentence, type Names, type Sentence, type StoredAct } from '@pingyi/core';

/** What minutes say on the chair's screen, in their document and on paper. */
export const words = {
  minutesOf: { zh: '评议会记录', en: 'Minutes of the evaluation meeting' },
  place: { zh: '地点', en: 'Place' },
  units: { zh: '评议单位', en: 'Units' },
  textErased: { zh: '（内容已删除或读不到）', en: '(the text was erased or cannot be read)' },
} as const satisfies Readonly<Record<string, Sentence>>;

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The time of day in China, to the second. */
export function timeText(instant: string): string {
  return clock.format(new Date(instant));
}

/**
 * An act as the minutes tell it: as its own sentence does, without numbers of questions and promises, whose
 * texts stand right below.
 */
export function minutesSentence(act: StoredAct, names: Names): Sentence {
  switch (act.type) {
    case 'step-started':
    case 'step-ended': {
      const { step, unit } = act.payload;
      const name = names('step', step);
      const begins = act.type === 'step-started';
      const of = unit === null ? { zh: '', en: '' } : names('unit', unit);
      return {
        zh: `${begins ? '进入' : '结束'}“${name.zh}”环节${of.zh && `（${of.zh}）`}。`,
        en: `Step “${name.en}”${of.en && ` (${of.en})`} ${begins ? 'begins' : 'ends'}.`,
      };
    }
    case 'question-asked': {
      const { unit, category } = act.payload;
      const [of, asker] = [names('unit', unit), names('category', category)];
      return { zh: `${asker.zh}向${of.zh}提问：`, en: `A question to ${of.en} (${asker.en}):` };
    }
    case 'question-answered':
      return { zh: '答复：', en: 'Answer:' };
    case 'promise-made': {
      const { unit, due } = act.payload;
      const of = names('unit', unit);
      return {
        zh: `${of.zh}现场承诺，${dayOf(due)}前兑现：`,
        en: `${of.en} promises, due ${due}:`,
      };
    }
    default:
      return actSentence(act, names);
  }
}

/** A day such as 2026-12-24 as Chinese writes it. */
function dayOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
