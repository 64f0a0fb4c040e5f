import { qrPath } from './qr-path.ts';

interface QrCodeProps {
  readonly text: string;
  /** What the code leads to, for those who do not see it. */
  readonly label: string;
}

/** A QR code that fills its place and prints sharp at any size. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = qrPath(text);
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
