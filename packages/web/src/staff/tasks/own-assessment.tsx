import { type Campaign, namesOf, parseUnitId, type UnitId } from '@pingyi/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { type FoldedPublicCampaign, fetchPublicCampaign } from '../../meeting-data/read-meeting.ts';
import { AdjustmentDrawer } from '../adjustments/adjustment-drawer.tsx';
import { PointsOf } from '../adjustments/points-of.tsx';
import { StandingText } from '../adjustments/standing-text.tsx';
import { useSourceText } from '../assessment/source-text.tsx';
import { api, ask, dataOf } from '../data/ask.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { useSearchFields } from '../data/search-fields.ts';
import { ObjectionForm } from '../results/life/objection-form.tsx';
import { ReviewLine } from '../results/life/review-line.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { words as adjustments } from '../words/adjustments.ts';
import { words as assessment } from '../words/assessment.ts';
import { words as daily, pointsOfMax } from '../words/daily.ts';
import { dayText, momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as life, noticeLine } from '../words/life-of-result.ts';
import { words } from '../words/work.ts';

const path = '/api/campaigns/{campaign}/units/{unit}/assessment';

/** Everything of the own work begins with this key, so that one step refreshes all of it. */
export function ownWorkKey(campaign: string): readonly string[] {
  return ['own-work', campaign];
}

/** A campaign as everybody may know it: what a liaison's forms are decided on before the server does. */
export function usePublicCampaign(campaign: string) {
  const client = useQueryClient();
  const queryKey = [...ownWorkKey(campaign), 'public'];
  return useQuery({
    queryKey,
    // Campaigns are not plain data: comparing their maps field by field would be wrong.
    structuralSharing: false,
    queryFn: () =>
      fetchPublicCampaign(ask, campaign, client.getQueryData<FoldedPublicCampaign>(queryKey)),
  });
}

function useOwnSheet(campaign: string, unit: string) {
  return useQuery({
    queryKey: [...ownWorkKey(campaign), 'sheet', unit],
    queryFn: async () =>
      dataOf<typeof path>(await api.GET(path, { params: { path: { campaign, unit } } })),
  });
}

/** The unit's sheet: every line as soon as it is entered, with its evidence. */
function OwnSheet({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { campaign } = useCampaign();
  const query = useOwnSheet(campaign.id, unit);
  const sourceText = useSourceText(namesOf(campaign));
  return (
    <section className="panel" aria-labelledby="own-sheet">
      <h2 id="own-sheet">{say(daily.title)}</h2>
      <p className="quiet spaced">{say(words.sheetLead)}</p>
      <QueryView query={query}>
        {({ items }) => (
          <Sideways label={say(daily.title)}>
            <table className="plain-table stacked-table">
              <thead>
                <tr>
                  <th scope="col">{say(daily.item)}</th>
                  <th scope="col">{say(daily.points)}</th>
                  <th scope="col">{say(daily.state)}</th>
                  <th scope="col">{say(daily.because)}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ item, name, max, lines }) => {
                  const line = lines.findLast(({ ended }) => ended === null);
                  return (
                    <tr key={item}>
                      <th scope="row">{say(name)}</th>
                      <td className="figures" data-label={say(daily.points)}>
                        {say(pointsOfMax(line?.points ?? '—', max))}
                      </td>
                      <td data-label={say(daily.state)}>
                        {say(line === undefined ? daily.none : daily[line.state])}
                      </td>
                      <td data-label={say(daily.because)}>
                        {line?.grounds}
                        {line?.source != null && (
                          <span className="hint">{sourceText(line.source)}</span>
                        )}
                        {line?.evidence != null && (
                          <div>
                            <DocumentLink
                              document={line.evidence}
                              title={say(assessment.evidence)}
                            />
                          </div>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Sideways>
        )}
      </QueryView>
    </section>
  );
}

/** The unit's deductions, bonuses and vetoes, each a way into its evidence and to an objection. */
function OwnAdjustments({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { campaign, names } = useCampaign();
  const [search, set] = useSearchFields();
  const list = [...campaign.adjustments.values()].filter((each) => each.unit === unit);
  return (
    <section className="panel" aria-labelledby="own-adjustments">
      <h2 id="own-adjustments">{say(adjustments.title)}</h2>
      {list.length === 0 ? (
        <p className="quiet">{say(words.noAdjustments)}</p>
      ) : (
        <Sideways label={say(adjustments.title)}>
          <table className="plain-table stacked-table">
            <thead>
              <tr>
                <th scope="col">{say(adjustments.rule)}</th>
                <th scope="col">{say(adjustments.amount)}</th>
                <th scope="col">{say(assessment.grounds)}</th>
                <th scope="col">{say(adjustments.state)}</th>
              </tr>
            </thead>
            <tbody>
              {list.map((each) => (
                <tr key={each.adjustment}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      onClick={() => set({ adjustment: each.adjustment })}
                    >
                      {say(names('rule', each.rule))}
                    </button>
                  </th>
                  <td className="figures" data-label={say(adjustments.amount)}>
                    <PointsOf adjustment={each} />
                  </td>
                  <td data-label={say(assessment.grounds)}>{each.grounds}</td>
                  <td data-label={say(adjustments.state)}>
                    <StandingText adjustment={each} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      <AdjustmentDrawer
        adjustment={list.find(({ adjustment }) => adjustment === search.get('adjustment'))}
        onClose={() => set({ adjustment: null })}
      />
    </section>
  );
}

/** The unit's result in notice, and the way to object to it. */
function OwnResult({ unit }: { readonly unit: UnitId }) {
  const say = useSay();
  const { language } = useSpeech();
  const { campaign } = useCampaign();
  const [isObjecting, setObjecting] = useState(false);
  const { notices, objections, final } = campaign.yearResult;
  const notice = notices.at(-1);
  const numbers = notice?.units.find((each) => each.unit === unit);
  if (notice === undefined || numbers === undefined) return null;
  const own = [...objections.values()].filter((each) => each.unit === unit);
  return (
    <section className="panel official" aria-labelledby="own-result">
      <h2 id="own-result">{say(words.result)}</h2>
      <p>
        {say(
          noticeLine(
            notice.edition,
            dayText(notice.day, language),
            dayText(notice.closes, language),
          ),
        )}{' '}
        {final !== null && <span className="mark plain">{say(words.isFinal)}</span>}
      </p>
      <dl className="counts spaced">
        {(['composite', 'satisfaction', 'daily', 'deducted', 'bonus', 'rank'] as const).map(
          (number) => (
            <div key={number}>
              <dt>{say(life[number])}</dt>
              <dd>{numbers[number] ?? '—'}</dd>
            </div>
          ),
        )}
      </dl>
      {own.length > 0 && (
        <ol className="history">
          {own.map(({ objection, at, document, late, review }) => (
            <li key={objection}>
              {momentText(at, language)}{' '}
              <DocumentLink document={document} title={say(life.material)} />{' '}
              {late && <span className="mark warning">{say(life.late)}</span>}
              {review === null ? <p>{say(life.open)}</p> : <ReviewLine review={review} />}
            </li>
          ))}
        </ol>
      )}
      <Button onClick={() => setObjecting(true)}>{say(words.objectToResult)}</Button>
      <Drawer
        open={isObjecting}
        title={say(words.objectToResult)}
        size={600}
        destroyOnHidden
        onClose={() => setObjecting(false)}
      >
        <ObjectionForm unit={unit} onDone={() => setObjecting(false)} />
      </Drawer>
    </section>
  );
}

interface OwnAssessmentProps {
  readonly campaign: Campaign;
  /** The own units, by their ids. */
  readonly units: readonly string[];
}

/** What a liaison sees of the own unit's assessment, at once and with its evidence, and can object to. */
export function OwnAssessment({ campaign, units }: OwnAssessmentProps) {
  return units
    .flatMap((id) => parseUnitId(id) ?? [])
    .map((unit) => (
      <div key={unit} className="own-unit">
        {units.length > 1 && <h2>{campaign.units.get(unit)?.name ?? unit}</h2>}
        <OwnResult unit={unit} />
        <OwnAdjustments unit={unit} />
        <OwnSheet unit={unit} />
      </div>
    ));
}
