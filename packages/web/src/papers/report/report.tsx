import { invitedTo, presenceOf } from '@pingyi/core';
import { minutesLines } from '../../duty/minutes/minutes-lines.ts';
import { useTexts } from '../../duty/texts/use-texts.ts';
import type { MeetingView } from '../../duty/use-meeting.ts';
import { words } from '../../words/papers.ts';
import { dayText, spanText, timeText } from '../chinese-time.ts';
import { PaperHead } from '../paper-head.tsx';
import { QuestionsOfReport } from './questions-of-report.tsx';
import { ResultsOfReport } from './results-of-report.tsx';
import { SignaturesOfReport } from './signatures-of-report.tsx';

interface PartProps {
  readonly view: MeetingView;
}

/** Each turn with its times, in the order in which they were held. */
function Steps({ view: { meeting, campaign, names } }: PartProps) {
  const nameOf = (id: string) => campaign.plan.steps.find((step) => step.id === id)?.name.zh ?? id;
  return (
    <section>
      <h3>一、环节</h3>
      <table class="paper-table">
        <thead>
          <tr>
            <th scope="col">环节</th>
            <th scope="col">单位</th>
            <th scope="col">开始</th>
            <th scope="col">结束</th>
            <th scope="col">备注</th>
          </tr>
        </thead>
        <tbody>
          {[...meeting.turns.values()].map(({ step, unit, started, ended, reopened }) => (
            <tr key={`${step} ${unit ?? ''}`}>
              <th scope="row">{nameOf(step)}</th>
              <td>{unit === null ? '全场' : names('unit', unit).zh}</td>
              <td>{timeText(started.at)}</td>
              <td>{ended === null ? '进行中' : timeText(ended.at)}</td>
              <td>{reopened.length > 0 && `重新开始 ${reopened.length} 次`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who was invited and came, in numbers only. */
function Presence({ view: { meeting, campaign, names } }: PartProps) {
  const presence = presenceOf(meeting, campaign);
  const { desk } = presence;
  return (
    <section>
      <h3>二、到会</h3>
      <p>
        邀请代表 {invitedTo(meeting).length} 名
        {meeting.panelBasis !== null && `（${names('basis', meeting.panelBasis).zh}）`}，签到{' '}
        {presence.signedIn} 名；领票条 {desk.drawn}，领纸质票 {desk.papers}，个人链接 {desk.links}
        ，放弃 {desk.declined}。
      </p>
      <p>
        {presence.categories
          .filter(({ invited }) => invited > 0)
          .map((each) => {
            const name = names('category', each.category).zh;
            return `${name}：邀请 ${each.invited}，签到 ${each.signedIn}`;
          })
          .join('；')}
        。
      </p>
    </section>
  );
}

/** Notes of the minutes that stand, with their times. */
function Notes({ view }: PartProps) {
  const { acts, meeting } = view;
  const notes = minutesLines(acts, meeting).filter(({ act }) => act.type === 'minutes-noted');
  const texts = useTexts(notes.flatMap(({ text }) => (text === null ? [] : [text])));
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>六、补记</h3>
      {notes.map(({ act, text }) => (
        <p key={act.seq} class="report-text">
          {timeText(act.at)}　{text === null ? '' : (texts.get(text.id) ?? words.erased.zh)}
        </p>
      ))}
    </section>
  );
}

/**
 * The report of a meeting: steps with their times, presence, questions and promises, counts by origin,
 * scores with their steps, signatures. Everything is computed from acts; nothing is typed here.
 */
export function Report({ view }: PartProps) {
  const { meeting, names } = view;
  const { particulars, ended } = meeting;
  return (
    <article class="paper report">
      <PaperHead view={view} title={words.report.zh} />
      <p>
        {spanText(particulars.begins, particulars.ends)} · {particulars.place} ·{' '}
        {names('mode', particulars.mode).zh} · 编号 {meeting.id}
      </p>
      <p>评议单位：{particulars.units.map((unit) => names('unit', unit).zh).join('、')}</p>
      {ended === null && <p class="report-draft">{words.reportDraft.zh}</p>}
      <Steps view={view} />
      <Presence view={view} />
      <QuestionsOfReport view={view} />
      <ResultsOfReport view={view} />
      <SignaturesOfReport view={view} />
      <Notes view={view} />
      <p class="paper-foot">
        {words.reportFoot.zh}
        {ended !== null && ` ${dayText(ended.at)}`}
      </p>
    </article>
  );
}
