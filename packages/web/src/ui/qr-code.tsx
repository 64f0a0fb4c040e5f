import encodeQr from 'qr';

/** Modules of white around a code, as readers ask for (ISO/IEC 18004, section 5.3.8). */
const quietZone = 4;

/** The dark modules as one path, a horizontal run at a time. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h${-length}z`];
      }),
    )
    .join('');
}

interface QrCodeProps {
  readonly text: string;
  /** What the code leads to, for those who do not see it. */
  readonly label: string;
}

/** A QR code that fills its place and prints sharp at any size. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: quietZone });
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shape-rendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={pathOf(rows)} fill="#000" />
    </svg>
  );
}
