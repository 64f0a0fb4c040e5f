import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/slips.ts';
import { Notice } from '../notice.tsx';
import { type CameraFault, watchCamera } from './camera.ts';

interface CameraViewProps {
  readonly onCode: (text: string) => void;
}

/** The camera's picture, for as long as this is shown. */
export function CameraView({ onCode }: CameraViewProps) {
  const say = useSay();
  const view = useRef<HTMLVideoElement>(null);
  const tell = useRef(onCode);
  tell.current = onCode;
  const [fault, setFault] = useState<CameraFault | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const shown = view.current;
    if (shown !== null)
      void watchCamera(shown, ending.signal, (text) => tell.current(text)).then(setFault);
    return () => ending.abort();
  }, []);
  if (fault !== null)
    return (
      <Notice
        kind="warning"
        title={say(fault === 'camera-insecure' ? words.cameraSecure : words.cameraRefused)}
      />
    );
  return (
    <video ref={view} class="duty-camera" aria-label={say(words.cameraView)} muted playsInline />
  );
}
