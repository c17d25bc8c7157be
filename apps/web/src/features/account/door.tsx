import type { ReactNode } from 'react';
import '../../shared/look/form.css';
import './account.css';

/** A page with one form on a sheet, and beside it (below on a phone) what to know. */
export function Door({
  title,
  lead,
  children,
  aside,
}: {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <div className="door">
      <header className="door-head">
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </header>
      <div className="door-sheet">{children}</div>
      {aside !== undefined && <aside className="door-aside">{aside}</aside>}
    </div>
  );
}
