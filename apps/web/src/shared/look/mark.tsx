import { MARK_PATHS } from './mark-paths.ts';

export function Mark({ sizePx = 32 }: { readonly sizePx?: number }) {
  return (
    <svg className="mark" viewBox="0 0 64 64" width={sizePx} height={sizePx} aria-hidden="true" focusable="false">
      <path className="mark-bubble" d={MARK_PATHS.bubble} />
      <path className="mark-eyes" d={MARK_PATHS.eyes} />
      <path className="mark-tick" d={MARK_PATHS.tick} />
    </svg>
  );
}
