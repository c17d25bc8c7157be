import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';

export type ShowEvent = (sequence: number) => void;
type Props = {
  readonly quote: { readonly sequence: number; readonly text: string } | null;
  readonly onShow: ShowEvent;
};

/** The words a judgement rests on, and the way to where they were said. */
export function Quote({ quote, onShow }: Props) {
  const text = useText(deskReportText);
  if (quote === null) return null;
  return (
    <q className="report-quote">
      <span lang="zh-CN">{quote.text}</span>{' '}
      <button type="button" onClick={() => onShow(quote.sequence)}>
        {text.showThere}
      </button>
    </q>
  );
}
