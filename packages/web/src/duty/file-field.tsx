import { useId } from 'preact/hooks';

interface FileFieldProps {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Chooses one file, which is read by this page only. */
export function FileField({ label, accept, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <p class="duty-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
    </p>
  );
}
