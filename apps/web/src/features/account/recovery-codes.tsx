import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { copyText } from '../../shared/copy-text.ts';
import { formatInstant } from '../../shared/format-instant.ts';
import { saveFile } from '../../shared/save-file.ts';
import { usePrintDress } from '../../shared/use-print-dress.ts';
import './codes.css';

type Props = { readonly email: string; readonly codes: readonly string[]; readonly onSaved: () => void };

/** Codes that are told once: to copy, to keep as a file, to print. */
export function RecoveryCodes({ email, codes, onSaved }: Props) {
  const text = useText(accountText);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [madeAt] = useState(() => Date.now());
  const place = useRef<HTMLElement>(null);
  usePrintDress(place);
  useEffect(() => {
    // The print style sheet shows nothing of the page but this.
    document.documentElement.dataset.print = 'codes';
    return () => {
      delete document.documentElement.dataset.print;
    };
  }, []);
  const about = [
    text.codesOf(email),
    text.codesSite(window.location.origin),
    text.codesMadeAt(formatInstant(madeAt, language)),
  ];
  const copy = async () => setSaid((await copyText(codes.join('\n'))) ? text.codesCopied : text.codesCopyFailed);
  const download = () => {
    const lines = [text.codesTitle, ...about, '', ...codes, '', text.codesRule, ''].join('\r\n');
    // With the mark that Windows' older editors ask for.
    saveFile(text.codesFile, new Blob(['\ufeff', lines], { type: 'text/plain;charset=utf-8' }));
  };
  return (
    <section ref={place} className="codes" aria-labelledby="codes-title">
      <h2 id="codes-title">{text.codesTitle}</h2>
      <p className="codes-body">{text.codesBody}</p>
      <p className="codes-about">
        {about.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <ol className="codes-list" lang="en" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="codes-rule">{text.codesRule}</p>
      <p className="codes-ways">
        <Button onClick={() => void copy()}>{text.codesCopy}</Button>
        <Button onClick={download}>{text.codesDownload}</Button>
        <Button onClick={() => window.print()}>{text.codesPrint}</Button>
        <span role="status">{said}</span>
      </p>
      <p className="codes-done">
        <Button type="primary" onClick={onSaved}>
          {text.codesSaved}
        </Button>
      </p>
    </section>
  );
}
