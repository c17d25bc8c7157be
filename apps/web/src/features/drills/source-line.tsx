import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { DrillSource } from './drill.ts';

/** What an item goes by, of which day, and whether that text was read. */
export function SourceLine({ source }: { readonly source: DrillSource }) {
  const text = useText(drillsText);
  const { title, publisher, asOf, verified, verifiedBy, checkedOn } = source;
  return (
    <dl className="drill-source">
      <dt>{text.source}</dt>
      <dd>
        <span lang="zh-CN">
          {title}，{publisher}
        </span>
        <span className="numeric">{text.asOf(asOf)}</span>
        <span className="drill-checked" data-checked={verified}>
          {verified ? (checkedOn === undefined ? text.verifiedUndated : text.verified(checkedOn)) : text.unverified}
        </span>
        {verified && verifiedBy !== undefined && (
          <span className="drill-checked-by" lang="zh-CN">
            {verifiedBy}
          </span>
        )}
      </dd>
    </dl>
  );
}
