import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { usePageTitle } from '../../shared/page-title.ts';

export function PracticeListPage() {
  const text = useText(practiceText);
  usePageTitle(text.title);
  return <h1>{text.title}</h1>;
}
