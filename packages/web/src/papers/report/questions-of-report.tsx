import { phoneIn } from '@pingyi/core';
import { type Texts, useTexts } from '../../duty/texts/use-texts.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { words } from '../../words/papers.ts';
import { dayText } from '../chinese-time.ts';

function textIn(texts: Texts, id: string): string {
  const text = texts.get(id);
  return text === undefined ? '…' : (text ?? words.erased.zh);
}

/** Questions with their answers, then promises with who answers for them and by when. */
export function QuestionsOfReport({ view: { meeting, names } }: { readonly view: MeetingView }) {
  const questions = [...meeting.questions.values()];
  const promises = [...meeting.promises.values()];
  const texts = useTexts([
    ...questions.flatMap(({ text, answered }) => [
      text,
      ...(answered === null ? [] : [answered.answer]),
    ]),
    ...promises.map(({ text }) => text),
  ]);
  return (
    <section>
      <h3>三、质询与承诺</h3>
      {questions.length === 0 && <p>没有提问。</p>}
      {questions.map(({ id, unit, category, text, answered }, at) => (
        <div key={id} class="report-question">
          <p>
            {at + 1}. {names('category', category).zh}
            {category === phoneIn ? '' : '代表'}问{names('unit', unit).zh}：
          </p>
          <p class="report-text">{textIn(texts, text.id)}</p>
          <p class="report-text">
            答：{answered === null ? '当场没有答复。' : textIn(texts, answered.answer.id)}
          </p>
        </div>
      ))}
      {promises.length > 0 && (
        <table class="paper-table">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">现场承诺</th>
              <th scope="col">兑现期限</th>
            </tr>
          </thead>
          <tbody>
            {promises.map(({ id, unit, text, due }) => (
              <tr key={id}>
                <th scope="row">{names('unit', unit).zh}</th>
                <td class="report-text">{textIn(texts, text.id)}</td>
                <td>{dayText(`${due}T04:00:00Z`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
