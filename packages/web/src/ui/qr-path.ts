import encodeQr from 'qr';

/** Modules of white around a code, as readers ask for (ISO/IEC 18004, section 5.3.8). */
const quietZone = 4;

/** A QR code as one path of its dark modules, a horizontal run at a time, in a square of `size` modules. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: quietZone });
  const path = rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return [`M${x} ${y}h${length}v1h${-length}z`];
      }),
    )
    .join('');
  return { size: rows.length, path };
}
