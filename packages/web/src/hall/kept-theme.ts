/** Black on white, or white on near-black for a dark hall. */
export type Theme = 'light' | 'dark';

const place = 'pingyi-hall-theme';

/** The theme chosen last on this device; that of the device where none was. */
export function readTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(place);
    if (kept === 'light' || kept === 'dark') return kept;
  } catch {
    // Without storage the device's own choice stands.
  }
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function keepTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(place, theme);
  } catch {
    // The choice lasts as long as the page.
  }
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
