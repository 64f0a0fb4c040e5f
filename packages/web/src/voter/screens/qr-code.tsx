import { useEffect, useState } from 'preact/hooks';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** The dark modules as one path, each a square of one. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
}

/** A QR code; what draws it is loaded only when somebody needs one. */
export function QrCode({ text, label }: QrCodeProps) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>([]);
  useEffect(() => {
    let isGone = false;
    import('qr').then(
      ({ default: encodeQR }) => {
        if (!isGone) setModules(encodeQR(text, 'raw', { ecc: 'low', border: 4 }));
      },
      // The text below the code says the same.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [text]);
  if (modules.length === 0) return null;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
    >
      <path d={pathOf(modules)} />
    </svg>
  );
}
