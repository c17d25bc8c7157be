import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

type Props = { readonly questionId: string; readonly title: string };

/** The way from a report to practising one of its questions. */
export function PractiseLink({ questionId, title }: Props) {
  const text = useText(reportText);
  return (
    <Link
      className="step-link no-print"
      to="/practice/$questionId"
      params={{ questionId }}
      aria-label={text.practiseNamed(title)}
    >
      {text.practise}
    </Link>
  );
}
