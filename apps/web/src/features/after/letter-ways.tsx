import { Button } from 'antd';
import { useState } from 'react';
import { afterText } from '../../shared/catalogue/after.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { copyText } from '../../shared/copy-text.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { mailAddress } from './mail-address.ts';

type Props = {
  readonly mail: Parameters<typeof mailAddress>[0];
  readonly sentAt: number | null;
  readonly onSent: (at: number | null) => void;
};

/** The writer sends it: by copying, or by their own mail program; and then says so. */
export function LetterWays({ mail, sentAt, onSent }: Props) {
  const text = useText(afterText);
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(mail.text));
  return (
    <>
      <div className="after-ways">
        <Button onClick={() => void copy()}>{text.copy}</Button>
        {/* Mail programs drop long texts: what does not arrive is pasted. */}
        <Button href={mailAddress(mail)} onClick={() => void copy()}>
          {text.mail}
        </Button>
        {sentAt === null ? (
          <Button type="primary" onClick={() => onSent(Date.now())}>
            {text.markSent}
          </Button>
        ) : (
          <span className="after-sent numeric">
            {text.sent(formatInstantShort(sentAt, language))}
            <Button type="link" onClick={() => onSent(null)}>
              {text.unmark}
            </Button>
          </span>
        )}
      </div>
      <p className="after-quiet" role="status">
        {copied === null ? '' : copied ? text.copied : text.copyFailed}
      </p>
      <p className="after-quiet">{text.mailHint}</p>
    </>
  );
}
