/** The mark: a speech bubble with a face, whose smile is the tick of a point earned. */
export function Mark({ sizePx = 32 }: { readonly sizePx?: number }) {
  return (
    <svg className="mark" viewBox="0 0 64 64" width={sizePx} height={sizePx} aria-hidden="true" focusable="false">
      <path
        className="mark-bubble"
        d="M18 4h28a14 14 0 0 1 14 14v20a14 14 0 0 1-14 14H33L20.6 61.2a1.6 1.6 0 0 1-2.6-1.3V52a14 14 0 0 1-14-14V18A14 14 0 0 1 18 4z"
      />
      <path className="mark-eyes" d="M22.5 16.500v7M41.500 16.500v7" />
      <path className="mark-tick" d="M20 33.500l8.500 8.500L45 31" />
    </svg>
  );
}
