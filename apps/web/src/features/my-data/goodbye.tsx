import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { formatInstant } from '../../shared/format-instant.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import type { Erased } from './erase-dialog.tsx';

/** After the end: what was gone when, and nothing left in this page's memory. */
export function Goodbye({ erased }: { readonly erased: Erased }) {
  const text = useText(myDataText);
  const language = useLanguage();
  const client = useQueryClient();
  usePageTitle(text.goneTitle);
  useEffect(() => {
    void client.resetQueries();
  }, [client]);
  return (
    <section className="goodbye">
      <h1>{text.goneTitle}</h1>
      <p>{text.goneBody(formatInstant(erased.erasedAt, language))}</p>
      <p>{text.goneLater(formatInstant(erased.goneAt, language))}</p>
      <p className="my-data-quiet">{text.goneEvidence(RETENTION_DAYS.tombstone)}</p>
      <p>{text.goneBye}</p>
      <p>
        <a className="button" href={language === 'zh' ? '/' : '/en'}>
          {text.toFront}
        </a>
      </p>
    </section>
  );
}
