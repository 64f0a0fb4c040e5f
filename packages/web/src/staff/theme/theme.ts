import type { ThemeConfig } from 'antd';

function token(styles: CSSStyleDeclaration, name: string): string {
  const value = styles.getPropertyValue(name).trim();
  if (value === '') throw new Error(`ui/tokens.css has no ${name}`);
  return value;
}

/** antd's theme, made from the colours, sizes and faces of `ui/tokens.css`. */
export function themeOfPage(): ThemeConfig {
  const styles = getComputedStyle(document.documentElement);
  const of = (name: string) => token(styles, name);
  return {
    hashed: false,
    token: {
      colorPrimary: of('--blue'),
      colorInfo: of('--blue'),
      colorInfoBg: of('--blue-faint'),
      colorErrorBg: of('--red-faint'),
      colorWarningBg: of('--amber-faint'),
      colorLink: of('--blue'),
      colorError: of('--red'),
      colorWarning: of('--amber'),
      colorTextBase: of('--ink'),
      colorTextSecondary: of('--quiet'),
      colorTextTertiary: of('--quiet'),
      colorTextDescription: of('--quiet'),
      colorTextPlaceholder: of('--quiet'),
      colorTextDisabled: of('--quiet'),
      colorBorder: of('--rule-strong'),
      colorBorderSecondary: of('--rule'),
      colorBgLayout: of('--paper'),
      fontFamily: of('--font'),
      fontSize: 16,
      borderRadius: Number.parseInt(of('--radius'), 10),
      controlHeight: 40,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      wireframe: false,
    },
    components: {
      Table: { headerBg: of('--paper'), headerColor: of('--ink') },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    },
  };
}
