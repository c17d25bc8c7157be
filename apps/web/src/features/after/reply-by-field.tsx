import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { MomentField } from '../../shared/form/moment-field.tsx';
import { instantAt, localDayOf } from '../../shared/plan/local-moment.ts';

type Props = { readonly at: number | null; readonly onChange: (at: number | null) => void };

/** A year being typed is 0002 for a moment. */
const WHOLE_DAY = /^[2-9]\d{3}-\d\d-\d\d$/;
/** A promise 「by the 27th」 holds until that day's evening. */
const EVENING_HOUR = 18;

const readDay = (written: string): number | null => (WHOLE_DAY.test(written) ? instantAt(written, EVENING_HOUR) : null);
const tellDay = (at: number | null): string => (at === null ? '' : localDayOf(at));

/** By when an answer was promised. */
export function ReplyByField({ at, onChange }: Props) {
  const text = useText(afterText);
  return (
    <MomentField
      label={text.replyBy}
      hint={text.replyByHint}
      type="date"
      at={at}
      onChange={onChange}
      tell={tellDay}
      read={readDay}
      clear={text.clear}
    />
  );
}
