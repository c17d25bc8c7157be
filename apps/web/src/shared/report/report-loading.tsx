import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';
import './report.css';

/** Grey lines where the report will stand, so that nothing jumps. */
export function ReportLoading({ title }: { readonly title: string }) {
  const text = useText(reportText);
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <div className="report-loading" role="status">
        <span className="visually-hidden">{text.loading}</span>
        <span className="loading-line loading-title" />
        <span className="loading-line loading-score" />
        <span className="loading-line" />
        <span className="loading-line" />
        <span className="loading-line" />
      </div>
    </>
  );
}
