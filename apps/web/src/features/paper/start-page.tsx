import { useText } from '../../shared/catalogue/language.ts';
import { paperText } from '../../shared/catalogue/paper.ts';
import { usePageTitle } from '../../shared/page-title.ts';

export function StartPage() {
  const text = useText(paperText);
  usePageTitle(text.title);
  return <h1>{text.title}</h1>;
}
