import type { DocumentRef } from '@pingyi/core';
import { Button, Form } from 'antd';
import { saveFile } from '../../ui/save-file.ts';
import { inARow, labelled } from '../../words/marks.ts';
import { useSourcesText } from '../assessment/source-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { useMay } from '../data/use-may.ts';
import { csvOf } from '../history/csv.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentField } from '../ui/document-field.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { Page } from '../ui/page.tsx';
import { ReadOnlyNotice } from '../ui/read-only-notice.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { momentText } from '../words/dates.ts';
import { collatedText, words } from '../words/december.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { CollationEditor } from './collation-editor.tsx';
import { ReportTable } from './report-table.tsx';

/** The collation on record, and its list as a file. */
function RecordedCollation() {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign, names } = useCampaign();
  const sourcesText = useSourcesText(names);
  const { collation } = campaign;
  if (collation === null) return null;
  const { problems, reports, at } = collation;
  const unitsOf = (units: readonly string[]) =>
    say(inARow(units.map((unit) => names('unit', unit))));
  const download = (): void => {
    const head = [say(words.problem), say(words.units), say(words.sources)];
    const rows = problems.map(({ title, units, sources }) => [
      title,
      unitsOf(units),
      sourcesText(sources),
    ]);
    const text = csvOf([head, ...rows]);
    saveFile(new Blob([text], { type: 'text/csv' }), `${say(words.fileName)}.csv`);
  };
  return (
    <section className="panel official" aria-labelledby="recorded">
      <h2 id="recorded">{say(words.recorded)}</h2>
      <p className="spaced">
        {say(collatedText(problems.length, reports.length, momentText(at, language)))}
      </p>
      <Sideways label={say(words.recorded)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.problem)}</th>
              <th scope="col">{say(words.units)}</th>
              <th scope="col">{say(words.sources)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ id, title, units, sources }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{unitsOf(units)}</td>
                <td>{sourcesText(sources) || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <Button onClick={download}>{say(words.download)}</Button>
    </section>
  );
}

interface ReportValues {
  readonly document: DocumentRef;
  readonly reason?: string;
}

/** Reports the collated problems to the leading group, once, then corrected with a reason. */
function GroupReport() {
  const say = useSay();
  const { language } = useSpeech();
  const propose = usePropose();
  const mayReport = useMay()('report-to-leading-group');
  const { campaign } = useCampaign();
  const { collation, collationReport } = campaign;
  if (collation === null) return null;
  const report = ({ document, reason = '' }: ReportValues): void => {
    const correction =
      collationReport === null ? null : { supersedes: collationReport.seq, reason: reason.trim() };
    propose({ wish: { type: 'report-to-leading-group', body: { document, correction } } });
  };
  return (
    <section className="panel" aria-labelledby="group-report">
      <h2 id="group-report">{say(words.report)}</h2>
      {collationReport !== null && (
        <p className="spaced">
          {say(labelled(words.reported, momentText(collationReport.at, language)))}{' '}
          <DocumentLink document={collationReport.document} title={say(words.reportDocument)} />
        </p>
      )}
      {mayReport && (
        <>
          <p className="spaced">{say(words.reportLead)}</p>
          <Form<ReportValues> layout="vertical" onFinish={report}>
            <DocumentField name="document" label={say(words.reportDocument)} />
            {collationReport !== null && <ReasonField />}
            <Button type="primary" htmlType="submit">
              {say(words.report)}
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}

/** December: who handed in the report, the problems collated, the report to the leading group. */
export function DecemberPage() {
  const say = useSay();
  const mayCollate = useMay()('collate-problems');
  return (
    <Page title={say(words.title)} lead={say(words.lead)}>
      <ReadOnlyNotice />
      <ReportTable />
      <RecordedCollation />
      {mayCollate && <CollationEditor />}
      <GroupReport />
    </Page>
  );
}
