import { PictureOutlined } from '@ant-design/icons';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { cutCard } from './measure-guide.ts';

/** What was written as its reader sees it, as wide as a phone shows it. */
export function CardPreview({ channel, written }: { readonly channel: string; readonly written: string }) {
  const text = useText(tasksText);
  const pieces = cutCard(written);
  return (
    <section className="card-preview" aria-label={text.preview}>
      <p className="card-channel" lang="zh-CN">
        {channel}
      </p>
      <div className="card-face" lang="zh-CN">
        {pieces.length === 0 && <p className="card-empty">{text.previewEmpty}</p>}
        {pieces.map(({ kind, at, text: said }) =>
          kind === 'words' ? (
            <p key={at}>{said}</p>
          ) : (
            <figure key={at}>
              <PictureOutlined aria-hidden="true" />
              <figcaption>{said === '' ? text.picture : said}</figcaption>
            </figure>
          ),
        )}
      </div>
    </section>
  );
}
