import { Button } from 'antd';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import '../../shared/look/form.css';

const NAME_MAX_LENGTH = 60;

type Props = {
  readonly initial: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: CallError | null;
  readonly onSubmit: (name: string) => void;
  /** Stands before the button that submits. */
  readonly before?: ReactNode;
};

/** The name of an organisation, new or another. */
export function NameForm({ initial, submit, isBusy, error, onSubmit, before }: Props) {
  const text = useText(organisationText);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(initial);
  const [isTried, setTried] = useState(false);
  const isEmpty = name.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isEmpty) focusFirstWrong(form.current);
    else if (!isBusy) onSubmit(name.trim());
  };
  return (
    <form ref={form} className="form organisation-name" onSubmit={send} noValidate>
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        hint={text.nameHint}
        maxLength={NAME_MAX_LENGTH}
        autoComplete="organization"
        wrong={isTried && isEmpty ? text.nameEmpty : undefined}
      />
      {error !== null &&
        (error.code === 'limit-reached' ? (
          <p className="failure-notice" role="alert">
            {text.tooManyOrganisations}
          </p>
        ) : (
          <FailureNotice error={error} />
        ))}
      <p className="form-ways">
        {before}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {submit}
        </Button>
      </p>
    </form>
  );
}
