import type { CommandType, Handover, StoredAct } from '@pingyi/core';
import { Button } from 'antd';
import { Link } from 'wouter';
import { hasRight, mayGive, useOwnAccount } from '../session/own-account.ts';
import { words } from '../words/duties.ts';
import { useSay } from '../words/language.tsx';
import { DecemberDraftPanel } from './december-draft.tsx';
import { DutyFacts } from './duty-facts.tsx';
import { dutyForms } from './duty-forms.ts';
import { type DutyState, newestOpen } from './duty-state.ts';
import { useDutyWorld } from './duty-world.tsx';
import { HandInForm } from './hand-in-form.tsx';
import { SettleForms, settlements } from './settle-forms.tsx';
import { VersionList } from './version-list.tsx';

interface DutyPanelProps {
  readonly state: DutyState;
  /** Every version with its acts, for whoever may read the campaign's acts. */
  readonly history?: { readonly handover: Handover; readonly acts: readonly StoredAct[] };
  readonly onDone: () => void;
}

/** One required thing: how it stands, its versions, and what the reader can do about it. */
export function DutyPanel({ state, history, onDone }: DutyPanelProps) {
  const say = useSay();
  const own = useOwnAccount();
  const { campaign, isOver } = useDutyWorld();
  const may = (type: CommandType) => !isOver && mayGive(own, type, campaign);
  const { duty, unit, done } = state;
  const form = dutyForms[duty];
  const settlement = settlements[duty];
  const newest = newestOpen(history?.handover);
  const isFinal = form?.family === 'handedIn' && done !== null;
  const mayHandIn = form !== undefined && !isFinal && may(form.command);
  const maySettle =
    settlement !== undefined &&
    unit !== null &&
    newest !== null &&
    may(settlement.accept(unit, newest.seq).type);
  return (
    <div className="stack">
      <DutyFacts state={state} />
      {history !== undefined && <VersionList {...history} />}
      {duty === 'unitOfficers' && unit !== null && !isOver && (
        <div>
          {may('name-unit-officers') ? (
            <Link href={`/units?unit=${unit}`} asChild>
              <Button type="primary">{say(words.officersHere)}</Button>
            </Link>
          ) : (
            say(words.noForm)
          )}
        </div>
      )}
      {maySettle && (
        <SettleForms settlement={settlement} unit={unit} newest={newest} onDone={onDone} />
      )}
      {duty === 'finalReport' &&
        unit !== null &&
        mayHandIn &&
        hasRight(own, 'draft-december-report') && (
          <DecemberDraftPanel campaign={campaign} unit={unit} onDone={onDone} />
        )}
      {mayHandIn && <HandInForm form={form} state={state} onDone={onDone} />}
    </div>
  );
}
