import type { ReactNode } from 'react';
import './look/progress.css';
import './session-bar.css';

type Props = { readonly label: string; readonly done: number; readonly all: number; readonly children: ReactNode };

/** How far a session has come, as a bar with words beside it. */
export const SessionBar = ({ label, done, all, children }: Props) => (
  <div className="session-bar">
    <progress aria-label={label} max={Math.max(1, all)} value={done} />
    <p className="numeric">{children}</p>
  </div>
);
