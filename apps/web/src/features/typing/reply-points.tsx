import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import type { ReplyPoint } from '@mianmian/core/coaching/typing/check-reply';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';

type Props = { readonly points: readonly ReplyPoint[]; readonly reply: string };

/** The points a reply must hold, each with the word by which it was found. */
export function ReplyPoints({ points, reply }: Props) {
  const text = useText(typingText);
  return (
    <section className="typing-points">
      <h3>{text.yourReply}</h3>
      <p className="typing-bubble typing-bubble-own" lang="zh-CN">
        {reply}
      </p>
      <ul>
        {points.map(({ name, word }) => (
          <li key={name} data-said={word !== null}>
            {word === null ? <MinusCircleOutlined aria-hidden="true" /> : <CheckCircleFilled aria-hidden="true" />}
            <span lang="zh-CN">{name}</span>
            <span className="typing-quiet">
              {word === null ? (
                text.unsaid
              ) : (
                <>
                  {text.said}
                  <span lang="zh-CN">{word}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="typing-quiet">{text.pointsHonesty}</p>
    </section>
  );
}
