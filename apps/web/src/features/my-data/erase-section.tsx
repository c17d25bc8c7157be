import type { AccountView } from '@mianmian/contract/account';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { EraseDialog, type Erased } from './erase-dialog.tsx';

type Props = {
  readonly account: Exclude<AccountView, { readonly kind: 'nobody' }>;
  readonly onErased: (erased: Erased) => void;
};

export function EraseSection({ account, onErased }: Props) {
  const text = useText(myDataText);
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="erase-title" className="erase-section">
      <h2 id="erase-title">{text.eraseTitle}</h2>
      <p>{text.eraseBody}</p>
      <p>
        <Button danger onClick={() => setOpen(true)}>
          {text.eraseOpen}
        </Button>
      </p>
      {isOpen && <EraseDialog account={account} onErased={onErased} onClose={() => setOpen(false)} />}
    </section>
  );
}
