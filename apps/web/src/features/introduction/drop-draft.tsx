import { AskFirstButton } from '../../shared/ask-first-button.tsx';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';

type Props = {
  readonly isBusy: boolean;
  /** Without anything to lose it is not asked. */
  readonly isEmpty: boolean;
  readonly onDrop: () => void;
};

/** Begins anew, asked first: what is dropped can't be brought back. */
export function DropDraft({ isBusy, isEmpty, onDrop }: Props) {
  const text = useText(introductionText);
  return (
    <AskFirstButton
      name={text.again}
      question={{ title: text.againTitle, body: text.againBody, confirm: text.againConfirm }}
      isAsked={!isEmpty}
      disabled={isBusy}
      onConfirm={onDrop}
    />
  );
}
