import type { StyleName } from './sheet-layout.ts';

type Side = { readonly style: 'thin'; readonly color: { readonly rgb: string } };

/** The part of a cell's look that this room uses. */
export interface CellLook {
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    color?: { rgb: string };
  };
  fill?: { type: 'pattern'; pattern: 'solid'; fgColor: { rgb: string } };
  border?: { top: Side; right: Side; bottom: Side; left: Side };
  alignment?: {
    horizontal?: 'left' | 'center' | 'right';
    vertical?: 'top' | 'center';
    wrapText?: boolean;
  };
  numFmt?: string;
}

/** Deep blue for heads, ink for text, grey for what is only an example. */
const colours = {
  head: '1F4E8C',
  onHead: 'FFFFFF',
  ink: '1A1A1A',
  quiet: '6B6B6B',
  line: 'BFBFBF',
};

const side: Side = { style: 'thin', color: { rgb: colours.line } };
const border = { top: side, right: side, bottom: side, left: side };
const font = { name: '等线', size: 11, color: { rgb: colours.ink } };
const middle = { vertical: 'center' } as const;

/** How a named look is drawn. */
export function styleOf(name: StyleName): CellLook {
  switch (name) {
    case 'title':
      return { font: { ...font, size: 16, bold: true, color: { rgb: colours.head } } };
    case 'tableTitle':
      return {
        font: { ...font, size: 18, bold: true },
        alignment: { horizontal: 'center', vertical: 'center' },
      };
    case 'tableNote':
      return {
        font: { ...font, color: { rgb: colours.quiet } },
        alignment: { horizontal: 'center', vertical: 'center' },
      };
    case 'head':
      return {
        font: { ...font, bold: true, color: { rgb: colours.onHead } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.head } },
        border,
        alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
      };
    case 'text':
      return { font, border, alignment: middle, numFmt: '@' };
    case 'wrapped':
      return { font, alignment: { vertical: 'top', wrapText: true } };
    case 'plain':
      return { font, border, alignment: { ...middle, wrapText: true } };
    case 'number':
      return { font, border, alignment: { ...middle, horizontal: 'right' } };
    case 'blank':
      return { font, alignment: { ...middle, horizontal: 'right' } };
    case 'blankText':
      return { font, alignment: middle, numFmt: '@' };
    case 'exact':
      return {
        font: { ...font, color: { rgb: colours.quiet } },
        border,
        alignment: { ...middle, horizontal: 'right', wrapText: true },
        numFmt: '@',
      };
    case 'example':
      return {
        font: { ...font, italic: true, color: { rgb: colours.quiet } },
        border,
        alignment: middle,
      };
    case 'note':
      return { font: { ...font, color: { rgb: colours.quiet } }, alignment: { wrapText: true } };
  }
}
