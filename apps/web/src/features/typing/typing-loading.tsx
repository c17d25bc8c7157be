import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';

export function TypingLoading() {
  const text = useText(typingText);
  return (
    <div className="typing-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
      <span />
      <span />
    </div>
  );
}
