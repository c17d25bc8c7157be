import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fetchEndpoint } from '../api/call-failure.ts';
import { useLanguage, useText } from '../catalogue/language.ts';
import { shareText } from '../catalogue/share.ts';
import { Dialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { Choices } from '../form/choices.tsx';
import { TextField } from '../form/text-field.tsx';
import { formatInstant } from '../format-instant.ts';
import { LinkOnce } from '../link-once.tsx';
import '../look/form.css';
import { sharesQuery } from './share-queries.ts';
import type { Shareable } from './shareable.ts';
import './share-dialog.css';

const DAYS = [1, 7, 30, 90] as const;
const NAME_MAX_LENGTH = 40;

type Props = { readonly of: Shareable; readonly onClose: () => void };

/** For how long, under which name; then the link, once. */
export function ShareDialog({ of, onClose }: Props) {
  const text = useText(shareText);
  const language = useLanguage();
  const client = useQueryClient();
  const share = useMutation({
    mutationFn: (wanted: { readonly days: number; readonly name: string }) =>
      fetchEndpoint('share', { body: { ...of, ...wanted } }),
    networkMode: 'always',
    onSuccess: () => client.invalidateQueries({ queryKey: sharesQuery.queryKey }),
  });
  return (
    <Dialog title={text.title} onClose={onClose}>
      <div className="share-dialog">
        {share.isSuccess ? (
          <>
            <LinkOnce
              path={`/shared/${share.data.token}`}
              title={text.link}
              note={text.linkNote(formatInstant(share.data.expiresAt, language))}
            />
            <p className="form-ways">
              <Link to="/account/data">{text.toShares}</Link>
              <Button onClick={onClose}>{text.done}</Button>
            </p>
          </>
        ) : (
          <ShareForm kind={of.kind} isBusy={share.isPending} onSubmit={share.mutate} onClose={onClose} />
        )}
        {share.isError && <FailureNotice error={share.error.error} />}
      </div>
    </Dialog>
  );
}

type FormProps = {
  readonly kind: Shareable['kind'];
  readonly isBusy: boolean;
  readonly onSubmit: (wanted: { readonly days: number; readonly name: string }) => void;
  readonly onClose: () => void;
};

function ShareForm({ kind, isBusy, onSubmit, onClose }: FormProps) {
  const text = useText(shareText);
  const [days, setDays] = useState<number>(7);
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onSubmit({ days, name: name.trim() });
  };
  return (
    <form className="form" onSubmit={submit}>
      <dl className="share-scope">
        <dt>{text.seesTitle}</dt>
        <dd>{text.sees[kind]}</dd>
        <dt>{text.hiddenTitle}</dt>
        <dd>{text.hidden[kind]}</dd>
      </dl>
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        hint={text.nameNote}
        maxLength={NAME_MAX_LENGTH}
        autoComplete="off"
      />
      <Choices
        name="days"
        legend={text.daysLegend}
        options={DAYS}
        labelOf={text.days}
        chosen={days}
        onChoose={setDays}
      />
      <p className="form-ways">
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {isBusy ? text.making : text.make}
        </Button>
      </p>
    </form>
  );
}
