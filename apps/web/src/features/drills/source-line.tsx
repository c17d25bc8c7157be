import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { DrillSource, DrillTopic } from './drill.ts';

type Props = { readonly source: DrillSource; readonly group: DrillTopic['group'] };

/** What an item goes by, of which day, and whether that text was read. */
export function SourceLine({ source, group }: Props) {
  const text = useText(drillsText);
  const { title, publisher, asOf } = source;
  return (
    <dl className="drill-source">
      <dt>{text.source}</dt>
      <dd>
        <span lang="zh-CN">
          {title}，{publisher}
        </span>
        <span className="numeric">{text.asOf(asOf)}</span>
        <Checked source={source} group={group} />
      </dd>
    </dl>
  );
}

function Checked({ source: { verified, verifiedBy, checkedOn }, group }: Props) {
  const text = useText(drillsText);
  if (!verified)
    return (
      <span className="drill-checked" data-checked="false">
        {text.unverified[group]}
      </span>
    );
  const words = checkedOn === undefined ? text.verifiedUndated : text.verified(checkedOn);
  if (verifiedBy === undefined) return <span className="drill-checked">{words}</span>;
  return (
    <details className="drill-checked">
      <summary>{words}</summary>
      <p lang="zh-CN">{verifiedBy}</p>
    </details>
  );
}
