import { Modal } from 'antd';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { SHORTCUTS } from './shortcuts.ts';
import './shortcut-sheet.css';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

export function ShortcutSheet({ isOpen, onClose }: Props) {
  const text = useText(deskText);
  const rows = [
    { shown: 'Enter', does: text.shortcutRows.send },
    { shown: 'Shift + Enter', does: text.shortcutRows.newline },
    { shown: `/ ／ 、（${text.lineStart}）`, does: text.shortcutRows.phrases },
    ...SHORTCUTS.map(({ id, shown }) => ({ shown, does: text.shortcutRows[id] })),
  ];
  return (
    <Modal open={isOpen} title={text.shortcuts} footer={null} onCancel={onClose} width={440}>
      <dl className="shortcut-sheet">
        {rows.map(({ shown, does }) => (
          <div key={does}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
