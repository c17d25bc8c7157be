import { useText } from '../catalogue/language.ts';
import { mediaText } from '../catalogue/media.ts';
import './media.css';

/** How loud it is now, 0..100. */
export const LevelMeter = ({ percent }: { readonly percent: number }) => (
  <meter className="media-level" aria-label={useText(mediaText).level} min={0} max={100} value={percent} />
);
