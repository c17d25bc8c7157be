import { Button } from 'antd';
import { accountText } from '../../shared/catalogue/account.ts';
import { setLanguage, useLanguage, useText } from '../../shared/catalogue/language.ts';
import { setTheme, useTheme } from '../../shared/look/appearance.ts';

/** Theme and language; on a phone the head has no room for the theme. */
export function AppearanceSection() {
  const text = useText(accountText);
  const language = useLanguage();
  const theme = useTheme();
  return (
    <section className="account-part" aria-labelledby="appearance">
      <h2 id="appearance">{text.appearanceTitle}</h2>
      <p className="account-note">{text.appearanceBody}</p>
      <p className="form-ways">
        <Button onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? text.toLight : text.toDark}
        </Button>
        <Button lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {language === 'zh' ? 'English' : '中文'}
        </Button>
      </p>
    </section>
  );
}
