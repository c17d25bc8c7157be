import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { usePageTitle } from '../../shared/page-title.ts';

export function ReportPage() {
  const text = useText(reportText);
  usePageTitle(text.title);
  return <h1>{text.title}</h1>;
}
