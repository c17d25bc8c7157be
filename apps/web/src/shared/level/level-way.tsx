import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/language.ts';
import { levelText } from '../catalogue/level.ts';

/** From a report of one's own to the level that it is evidence for. */
export function LevelWay() {
  const text = useText(levelText);
  return (
    <p className="no-print">
      <Link to="/level">{text.fromReport}</Link>
    </p>
  );
}
