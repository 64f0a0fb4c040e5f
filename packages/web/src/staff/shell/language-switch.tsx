import { useQueryClient } from '@tanstack/react-query';
import { useSpeech } from '../words/language.tsx';

const languages = [
  { language: 'zh', name: '中文', tag: 'zh-CN' },
  { language: 'en', name: 'English', tag: 'en' },
] as const;

/** Each language by its own name. */
export function LanguageSwitch() {
  const { language, speak } = useSpeech();
  const client = useQueryClient();
  return (
    <div className="languages">
      {languages.map(({ language: each, name, tag }) => (
        <button
          key={each}
          type="button"
          lang={tag}
          aria-pressed={language === each}
          onClick={() => {
            speak(each);
            // Sentences of problems come in one language.
            void client.resetQueries({ predicate: ({ state }) => state.error !== null });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
