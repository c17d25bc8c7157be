import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUs from 'antd/locale/en_US';
import zhCn from 'antd/locale/zh_CN';
import { useMemo } from 'react';
import { useLanguage } from '../shared/catalogue/language.ts';
import { useTheme } from '../shared/look/appearance.ts';
import { useStillness } from '../shared/look/stillness.ts';
import { router } from './router.tsx';
import { antdThemeFor } from './theme.ts';

export function DressedApp() {
  const theme = useTheme();
  const language = useLanguage();
  const isStill = useStillness();
  const antdTheme = useMemo(() => antdThemeFor(theme, isStill), [theme, isStill]);
  return (
    <ConfigProvider
      theme={antdTheme}
      locale={language === 'zh' ? zhCn : enUs}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}
