import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { BLANK_APPLICATION } from '../../shared/applications/blank-application.ts';
import { writeNote } from '../../shared/applications/write-note.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import { makeId } from '../../shared/make-id.ts';

/** Company and position are enough; it stays open for the next one. */
export function NewApplication({ isFirst }: { readonly isFirst: boolean }) {
  const text = useText(applicationsText);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !isFirst) {
    return (
      <div>
        <Button type="primary" onClick={() => setOpen(true)}>
          {text.newTitle}
        </Button>
      </div>
    );
  }
  return <NewForm onClose={isFirst ? null : () => setOpen(false)} onMade={() => setOpen(false)} />;
}

type FormProps = { readonly onClose: (() => void) | null; readonly onMade: () => void };

function NewForm({ onClose, onMade }: FormProps) {
  const text = useText(applicationsText);
  const common = useText(commonText);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [id, setId] = useState(makeId);
  const [company, setCompany] = useState('');
  const [position, setPosition] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const isMissing = (value: string) => isTried && value.trim() === '';
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (company.trim() === '' || position.trim() === '') return focusFirstWrong(form.current);
    setBusy(true);
    const content = { ...BLANK_APPLICATION, company: company.trim(), position: position.trim() };
    const failure = await writeNote(client, { id, revision: 0 }, content);
    setBusy(false);
    setError(failure);
    if (failure !== null) return;
    setId(makeId());
    setCompany('');
    setPosition('');
    setTried(false);
    onMade();
  };
  return (
    <form ref={form} className="applications-new" noValidate onSubmit={(event) => void create(event)}>
      <h2>{text.newTitle}</h2>
      <div className="applications-new-fields">
        <TextField
          label={text.company}
          value={company}
          onChange={setCompany}
          maxLength={120}
          autoComplete="organization"
          wrong={isMissing(company) ? text.companyMissing : undefined}
        />
        <TextField
          label={text.position}
          value={position}
          onChange={setPosition}
          maxLength={120}
          autoComplete="off"
          wrong={isMissing(position) ? text.positionMissing : undefined}
        />
      </div>
      {error !== null && <FailureNotice error={error} />}
      <div className="applications-ways">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {isBusy ? text.creating : text.create}
        </Button>
        {onClose !== null && <Button onClick={onClose}>{common.cancel}</Button>}
      </div>
    </form>
  );
}
