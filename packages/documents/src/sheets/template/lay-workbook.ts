import type { Scheme } from '@pingyi/core';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { dailyForm, type Rows, tallyForm, unitForm } from './forms.ts';
import { layGuide } from './guide.ts';
import { ledgerForm } from './ledger-form.ts';
import { schemeForm } from './scheme-form.ts';
import { layForm } from './tables.ts';

/** The rows that the sheets of a score workbook hold, each row in the order of its sheet's columns. */
export interface WorkbookRows {
  readonly units: Rows;
  readonly tallies: Rows;
  readonly daily: Rows;
  readonly deductions: Rows;
  readonly bonuses: Rows;
  readonly vetoes: Rows;
}

/** The sheets of a score workbook with a scheme and rows filled in. */
export function layWorkbook(scheme: Scheme, rows: WorkbookRows): readonly SheetLayout[] {
  const forms = [
    unitForm(rows.units),
    tallyForm(scheme, rows.tallies),
    dailyForm(rows.daily),
    ledgerForm('deductions', rows.deductions),
    ledgerForm('bonuses', rows.bonuses),
    ledgerForm('vetoes', rows.vetoes),
    schemeForm(scheme),
  ];
  return [layGuide(), ...forms.map(layForm)];
}
