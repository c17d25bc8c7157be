import type { AccountView } from '@mianmian/contract/account';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accountQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import type { Erased } from './erase-dialog.tsx';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';
import { Goodbye } from './goodbye.tsx';
import { KeptSection } from './kept-section.tsx';
import { ShareSection } from './share-section.tsx';
import './my-data.css';

/** One's own data in one's own hands: what there is, a copy of it, the links to it, its end. */
export function MyDataPage() {
  const [erased, setErased] = useState<Erased | null>(null);
  return erased === null ? <MyData onErased={setErased} /> : <Goodbye erased={erased} />;
}

function MyData({ onErased }: { readonly onErased: (erased: Erased) => void }) {
  const text = useText(myDataText);
  usePageTitle(text.title);
  const account = useQuery(accountQuery);
  return (
    <div className="my-data">
      <header className="my-data-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      {account.isPending && <p role="status">{text.loading}</p>}
      {account.isError && <FailureNotice error={account.error.error} onRetry={() => void account.refetch()} />}
      {account.isSuccess && <Sections account={account.data} onErased={onErased} />}
    </div>
  );
}

type SectionsProps = { readonly account: AccountView; readonly onErased: (erased: Erased) => void };

function Sections({ account, onErased }: SectionsProps) {
  const text = useText(myDataText);
  if (account.kind === 'nobody') {
    return (
      <section>
        <h2>{text.nobodyTitle}</h2>
        <p>{text.nobodyBody}</p>
        <p>
          <Link to="/papers">{text.toPapers}</Link>
        </p>
      </section>
    );
  }
  return (
    <>
      <KeptSection account={account} />
      <ExportSection />
      <ShareSection />
      <EraseSection account={account} onErased={onErased} />
    </>
  );
}
