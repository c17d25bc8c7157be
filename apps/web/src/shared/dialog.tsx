import { Modal } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly widthPx?: number;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** Something asked over the page, there while it is rendered; then the focus is back on what opened it. */
export function Dialog({ title, widthPx = 520, children, onClose }: Props) {
  useFocusBack();
  return (
    <Modal open title={title} footer={null} width={widthPx} onCancel={onClose}>
      {children}
    </Modal>
  );
}

/** antd gives the focus back only to dialogs that stay and are closed; these are gone at once. */
function useFocusBack(): void {
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const { current } = opener;
    return () => {
      // Focusing what has left the page does nothing.
      if (current instanceof HTMLElement) current.focus({ preventScroll: true });
    };
  }, []);
}
