import { CopyOutlined, ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { commonText } from './catalogue/common.ts';
import { useText } from './catalogue/language.ts';
import { linkText } from './catalogue/link.ts';
import { copyText } from './copy-text.ts';
import './link-once.css';

type Props = {
  /** Path with the token, which is told only this once. */
  readonly path: string;
  /** Names the field, and the link where the device shares it. */
  readonly title: string;
  readonly note: string;
};

/** A link to hand on: to copy, and to give to the device's share sheet where it has one. */
export function LinkOnce({ path, title, note }: Props) {
  const text = useText(linkText);
  const common = useText(commonText);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const url = new URL(path, window.location.origin).href;

  const copy = async () => {
    field.current?.select();
    setSaid((await copyText(url)) ? common.copied : text.copyByHand);
  };
  const hand = async () => {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // AbortError: the sheet was closed again. Whatever else the device refuses, copying is left.
      if (!(error instanceof DOMException)) throw error;
      if (error.name !== 'AbortError') setSaid(text.copyByHand);
    }
  };
  return (
    <div className="link-once">
      <input ref={field} readOnly value={url} aria-label={title} onFocus={({ target }) => target.select()} />
      <p>{note}</p>
      <div className="link-once-ways">
        <Button type="primary" icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
          {common.copy}
        </Button>
        {'share' in navigator && (
          <Button icon={<ShareAltOutlined aria-hidden="true" />} onClick={() => void hand()}>
            {text.hand}
          </Button>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
