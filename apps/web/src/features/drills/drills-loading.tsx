import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';

export function DrillsLoading() {
  const text = useText(drillsText);
  return (
    <div className="drills-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
      <span />
      <span />
    </div>
  );
}
