import type { ReactNode } from 'react';
import './empty-state.css';

type Props = {
  readonly title: string;
  readonly hint?: ReactNode;
  /** The one way on. */
  readonly action?: ReactNode;
};

/** Where there is nothing yet: what will be here and how it comes to be, without a picture and without reproach. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {hint !== undefined && <p className="empty-state-hint">{hint}</p>}
      {action !== undefined && <div className="empty-state-action">{action}</div>}
    </div>
  );
}
