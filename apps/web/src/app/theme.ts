import { theme as antdTheme, type ThemeConfig } from 'antd';
import type { Theme } from '../shared/look/appearance.ts';
import { dark, light } from '../shared/look/palette.ts';

/**
 * antd dressed in the house's colours; sizes keep every control at least 44 px high for thumbs. `isStill`: dialogs and
 * drawers are there at once, for people who asked their system for less motion.
 */
export function antdThemeFor(theme: Theme, isStill: boolean): ThemeConfig {
  const colors = theme === 'dark' ? dark : light;
  const base = theme === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm;
  return {
    // antd's dark algorithm would dim the accent; ours is chosen for dark grounds already.
    algorithm: (seed) => ({
      ...base(seed),
      colorPrimary: colors.accent,
      colorPrimaryHover: colors['accent-hover'],
      colorPrimaryActive: colors['accent-hover'],
      colorError: colors.red,
      // antd's own lighter red under a pointer leaves white words at 2.6:1.
      colorErrorHover: colors.red,
      colorErrorActive: colors.red,
      colorWarning: colors.amber,
      colorSuccess: colors.accent,
      colorInfo: colors.accent,
    }),
    token: {
      motion: !isStill,
      colorPrimary: colors.accent,
      colorTextLightSolid: colors['on-accent'],
      colorLink: colors.accent,
      colorLinkHover: colors['accent-hover'],
      colorText: colors.ink,
      colorTextSecondary: colors['ink-soft'],
      colorTextTertiary: colors['ink-faint'],
      colorTextDescription: colors['ink-faint'],
      colorTextPlaceholder: colors['ink-faint'],
      colorBgBase: colors.sheet,
      colorBgContainer: colors.sheet,
      colorBgElevated: colors.sheet,
      colorBgLayout: colors.paper,
      colorBorder: colors['line-strong'],
      colorBorderSecondary: colors.line,
      colorSplit: colors.line,
      fontFamily: 'var(--sans)',
      fontSize: 16,
      lineHeight: 1.75,
      controlHeight: 44,
      controlHeightSM: 44,
      borderRadius: 8,
      borderRadiusLG: 12,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 600, contentLineHeight: 1.5 },
      Modal: { titleFontSize: 20 },
    },
  };
}
