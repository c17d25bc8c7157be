import type { ChatReportView } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Quote, type ShowEvent } from './quote.tsx';

type Props = { readonly sections: ChatReportView['sections']; readonly onShow: ShowEvent };

/** A to F, each line with its points and the words that earned or lost them. */
export function Scorecard({ sections, onShow }: Props) {
  const text = useText(deskReportText);
  const shown = (points: number): string => String(Math.round(points * 10) / 10);
  const sum = (section: Props['sections'][number], part: 'points' | 'max'): number =>
    section.lines.reduce((total, line) => total + line[part], 0);
  return (
    <div className="scorecard">
      <h3>{text.scorecard}</h3>
      {sections
        .filter((section) => sum(section, 'max') > 0)
        .map((section) => (
          <details key={section.id} data-print="open" open={sum(section, 'points') < sum(section, 'max')}>
            <summary>
              <span>
                {section.id} <span lang="zh-CN">{section.name}</span>
              </span>
              <span className="scorecard-bar" aria-hidden="true">
                <span
                  className="bar-filling"
                  style={{ width: `${(100 * sum(section, 'points')) / sum(section, 'max')}%` }}
                />
              </span>
              <span className="scorecard-sum numeric">
                {text.points(shown(sum(section, 'points')), shown(sum(section, 'max')))}
              </span>
            </summary>
            <ul>
              {section.lines.map((line) => (
                <li key={line.id}>
                  <span className="scorecard-line">
                    <span lang="zh-CN">{line.name}</span>
                    <span className="scorecard-points numeric" data-full={line.points >= line.max}>
                      {text.points(shown(line.points), shown(line.max))}
                    </span>
                  </span>
                  <Quote quote={line.quote} onShow={onShow} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </div>
  );
}
