import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { langOf } from '../../../shared/lang-of.ts';
import type { ThreadEntry } from '../chats/fold-chats.ts';
import { shopClock } from './shop-clock.ts';
import { ToolLine } from './tool-line.tsx';

type Props = {
  readonly entry: ThreadEntry;
  readonly customerName: string;
  readonly startsAt: string;
  readonly onShowOrder: (orderId: string) => void;
};

/** A picture or film the customer sends is told in words, 「［图片：what it shows］」: the engine has no image files. */
const PICTURE = /^［(图片|视频)：(.+)］$/u;

export function ThreadLine({ entry, customerName, startsAt, onShowOrder }: Props) {
  const text = useText(deskText);
  const at = <time className="numeric">{shopClock(startsAt, entry.atMs)}</time>;
  switch (entry.kind) {
    case 'customer': {
      const picture = PICTURE.exec(entry.text);
      return (
        <div className="bubble" data-from="customer">
          <span className="bubble-from">
            <span lang={langOf(customerName)}>{customerName}</span> {at}
          </span>
          {picture === null ? (
            <p className="bubble-body" lang={langOf(entry.text)}>
              {entry.text}
            </p>
          ) : (
            <figure className="bubble-body bubble-picture">
              <PictureDrawing />
              <figcaption lang="zh-CN">
                {picture[1]}：{picture[2]}
              </figcaption>
            </figure>
          )}
        </div>
      );
    }
    case 'agent':
      return (
        <div className="bubble" data-from="agent">
          <span className="bubble-from">
            {text.you} {at} <span className="bubble-read">{text.read}</span>
          </span>
          <p className="bubble-body" lang={langOf(entry.text)}>
            {entry.text}
          </p>
        </div>
      );
    case 'card':
      return (
        <div className="bubble" data-from="customer">
          <span className="bubble-from">
            <span lang={langOf(customerName)}>{customerName}</span> {at}
          </span>
          <div className="bubble-body bubble-card">
            <span>
              {text.orderCard} <strong className="numeric">{entry.orderId}</strong>
            </span>
            <button type="button" onClick={() => onShowOrder(entry.orderId)}>
              {text.showOrder}
            </button>
          </div>
        </div>
      );
    case 'tool':
      return <ToolLine entry={entry} at={at} />;
    case 'closed':
    case 'ended':
      return <p className="thread-note">{entry.kind === 'closed' ? text.closed : text.ended}</p>;
  }
}

const PictureDrawing = () => (
  <svg viewBox="0 0 96 64" aria-hidden="true" className="picture-drawing">
    <rect x="1" y="1" width="94" height="62" rx="6" />
    <circle cx="26" cy="22" r="7" />
    <path d="M8 54l24-22 16 14 18-22 22 30z" />
  </svg>
);
