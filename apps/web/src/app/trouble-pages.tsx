import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { commonText } from '../shared/catalogue/common.ts';
import { useText } from '../shared/catalogue/language.ts';
import { usePageTitle } from '../shared/page-title.ts';

export function NotFoundPage() {
  const text = useText(commonText);
  usePageTitle(text.notFoundTitle);
  return (
    <section className="trouble">
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFoundBody}</p>
      <p className="trouble-ways">
        <Link to="/papers">{text.toPapers}</Link>
        <Link to="/mine">{text.toMine}</Link>
      </p>
    </section>
  );
}

/** Shown for a bug, or when a part of the page can't be fetched (a cut network, a new version on the server). */
export function CrashPage() {
  const text = useText(commonText);
  usePageTitle(text.crashTitle);
  return (
    <section className="trouble" role="alert">
      <h1>{text.crashTitle}</h1>
      <p>{text.crashBody}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
    </section>
  );
}

export const PendingPage = () => <p role="status">{useText(commonText).loading}</p>;
