import { ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { shareText } from '../catalogue/share.ts';
import type { Shareable } from './shareable.ts';

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog }));

/** Opens the making of a link to a report. */
export function ShareButton({ of }: { readonly of: Shareable }) {
  const text = useText(shareText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="no-print" icon={<ShareAltOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {text.share}
      </Button>
      {isOpen && (
        <Suspense>
          <ShareDialog of={of} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
