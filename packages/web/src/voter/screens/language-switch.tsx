import type { Language } from '@pingyi/core';
import { useLanguage } from '../../ui/language.tsx';

/** Leads to the other language, in which its name is written. */
export function LanguageSwitch({ onChange }: { readonly onChange: (language: Language) => void }) {
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      class="switch"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => onChange(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
