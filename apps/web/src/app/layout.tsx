import { MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { accountQuery } from '../shared/api/queries.ts';
import { accountText } from '../shared/catalogue/account.ts';
import { commonText } from '../shared/catalogue/common.ts';
import { setLanguage, useLanguage, useText } from '../shared/catalogue/language.ts';
import { langOf } from '../shared/lang-of.ts';
import { setTheme, useTheme } from '../shared/look/appearance.ts';
import { Mark } from '../shared/look/mark.tsx';
import './layout.css';

/** The pages that lie behind 「备考」. */
const PREPARING =
  /^\/(today|applications|after|stories|introduction|cards|drills|typing|check|plan|progress|level|tasks)(\/|$)/;

/** Head with the mark and the places; the page below. Sitting a paper has no head of this kind, only the paper. */
export function Layout({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  const text = useText(commonText);
  const isPreparing = useRouterState({ select: (state) => PREPARING.test(state.location.pathname) });
  return (
    <Frame
      navigation={
        <>
          <nav aria-label={text.mainNavigation} className="site-nav">
            <Link to="/today" {...(isPreparing ? { className: 'active' } : {})}>
              {text.today}
            </Link>
            <Link to="/papers">{text.papers}</Link>
            <Link to="/interview">{text.interview}</Link>
            <Link to="/practice">{text.practice}</Link>
            <Link to="/desk">{text.desk}</Link>
            <Link to="/mine">{text.mine}</Link>
          </nav>
          <Who />
        </>
      }
    >
      {children}
    </Frame>
  );
}

/** For pages of somebody else's, which lead to no place of one's own. */
export const BareLayout = () => (
  <Frame navigation={null}>
    <Outlet />
  </Frame>
);

type FrameProps = { readonly navigation: ReactNode; readonly children: ReactNode };

function Frame({ navigation, children }: FrameProps) {
  const text = useText(commonText);
  const language = useLanguage();
  const main = useFocusOnArrival();
  return (
    <>
      <a className="skip-link" href="#content">
        {text.skip}
      </a>
      <header className="site-head" data-bare={navigation === null}>
        <a className="site-mark" href={language === 'zh' ? '/' : '/en'} aria-label={text.home}>
          <Mark />
          <span className="site-name">{text.product}</span>
        </a>
        {navigation}
        <Preferences />
      </header>
      <main id="content" ref={main} tabIndex={-1} className="site-main">
        {children}
      </main>
    </>
  );
}

/** After going from page to page without a reload, focus and reading start at the new page's beginning. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const left = useRef(path);
  useEffect(() => {
    if (left.current === path) return;
    left.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

/** Who one is, quietly: the way to the account's page. */
function Who() {
  const text = useText(accountText);
  const { data: account } = useQuery(accountQuery);
  const name = account?.kind === 'account' ? account.name : null;
  // Until the server has said so, nobody is called a guest.
  const unnamed = account === undefined ? text.title : text.guest;
  return (
    <Link
      to="/account"
      className="site-who"
      aria-label={name !== null ? text.headAccount(name) : account === undefined ? text.title : text.headGuest}
      {...(name === null ? {} : { title: name })}
    >
      <UserOutlined aria-hidden="true" />
      <span className="site-who-name" lang={name === null ? undefined : langOf(name)}>
        {name ?? unnamed}
      </span>
    </Link>
  );
}

function Preferences() {
  const text = useText(commonText);
  const language = useLanguage();
  const theme = useTheme();
  return (
    <div className="site-preferences">
      <Button
        type="text"
        className="site-theme"
        icon={theme === 'dark' ? <SunOutlined /> : <MoonOutlined />}
        aria-label={theme === 'dark' ? text.toLight : text.toDark}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      />
      <Button
        type="text"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={text.switchLanguage}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中'}
      </Button>
    </div>
  );
}
