/** A reader of QR codes in a picture; the browser's own where there is one. */
interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

/** The browser's reader, or that of the library `qr`, fetched only where it is needed. */
async function openDetector(): Promise<Detector> {
  const own = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (own !== undefined) {
    try {
      return new own({ formats: ['qr_code'] });
    } catch {
      // There is the class, but no QR codes among its formats.
    }
  }
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] }) as unknown as Detector;
}

/** Why the camera does not run. */
export type CameraFault = 'camera-insecure' | 'camera-refused';

/** How long to wait between two looks at the picture, in milliseconds. */
const pause = 120;

/** Whether this page may ask for the camera at all: browsers give it on secure pages only. */
function hasCamera(): boolean {
  return window.isSecureContext && navigator.mediaDevices !== undefined;
}

/**
 * Shows the camera and tells every code that is seen, until the signal ends it. The same code is told again
 * only after another one, so that a slip that lies still is told once.
 */
export async function watchCamera(
  view: HTMLVideoElement,
  signal: AbortSignal,
  onCode: (text: string) => void,
): Promise<CameraFault | null> {
  if (!hasCamera()) return 'camera-insecure';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
      audio: false,
    });
  } catch {
    return 'camera-refused';
  }
  const stop = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  view.srcObject = stream;
  await view.play().catch(() => undefined);
  const detector = await openDetector();
  let last = '';
  while (!signal.aborted) {
    const found = await detector.detect(view).catch(() => []);
    const text = found[0]?.rawValue ?? '';
    if (text !== '' && text !== last) onCode(text);
    if (text !== '') last = text;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}
