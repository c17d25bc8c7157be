import { commonText } from '../../shared/catalogue/common.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatInstant } from '../../shared/format-instant.ts';
import type { ShownReport } from './shown-report.ts';

/** What stands at the top of every printed page: whose words, which paper, when, by which versions. */
export function RunningHead({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const common = useText(commonText);
  const language = useLanguage();
  const { engine, weights, evaluations } = report.versions;
  return (
    <div className="running-head" aria-hidden="true">
      <div className="running-head-row">
        <span>
          {common.product} · {text.title} · <span lang="zh-CN">{report.paperTitle}</span> · {text.form[report.form]}
        </span>
        <span>
          {formatInstant(report.handedInAt, language)} · {text.versions(engine, weights, evaluations)}
        </span>
      </div>
    </div>
  );
}
