import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Choices } from '../../shared/form/choices.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { formatInstant } from '../../shared/format-instant.ts';
import { LinkOnce } from '../../shared/link-once.tsx';
import { organisationQuery } from './organisation-query.ts';

type Role = OrganisationView['myRole'];
type Wanted = { readonly role: Role; readonly note: string; readonly days: number };

const DAYS = [1, 7, 30] as const;
const NOTE_MAX_LENGTH = 60;

/** A role, for whom, for how long; then the link, once. */
export function InviteSection({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  const language = useLanguage();
  const client = useQueryClient();
  const invite = useMutation({
    mutationFn: (body: Wanted) => fetchEndpoint('invite', { params: { organisationId: organisation.id }, body }),
    networkMode: 'always',
    onSuccess: () => client.invalidateQueries({ queryKey: organisationQuery(organisation.id).queryKey }),
  });
  return (
    <section aria-labelledby="invite-title">
      <h2 id="invite-title">{text.inviteTitle}</h2>
      {invite.isSuccess ? (
        <div className="form invite-made">
          <LinkOnce
            path={`/invitations/${invite.data.token}`}
            title={text.inviteLink}
            note={text.inviteLinkNote(roles[invite.variables.role], formatInstant(invite.data.expiresAt, language))}
          />
          <p className="form-ways">
            <Button onClick={() => invite.reset()}>{text.inviteAnother}</Button>
          </p>
        </div>
      ) : (
        <InviteForm give={organisation.may.give} isBusy={invite.isPending} onSubmit={invite.mutate} />
      )}
      {invite.isError &&
        (invite.error.error.code === 'limit-reached' ? (
          <p className="failure-notice" role="alert">
            {text.tooManyInvitations}
          </p>
        ) : (
          <FailureNotice error={invite.error.error} />
        ))}
    </section>
  );
}

type FormProps = {
  readonly give: readonly Role[];
  readonly isBusy: boolean;
  readonly onSubmit: (wanted: Wanted) => void;
};

function InviteForm({ give, isBusy, onSubmit }: FormProps) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  // The least one first: whoever hurries gives nothing away.
  const [role, setRole] = useState<Role>(give.at(-1) ?? 'member');
  const [note, setNote] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>(7);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onSubmit({ role, note: note.trim(), days });
  };
  return (
    <form className="form" onSubmit={submit}>
      <p>{text.inviteLead}</p>
      <div>
        <Choices
          name="invite-role"
          legend={text.inviteRole}
          options={give}
          labelOf={(each) => roles[each]}
          chosen={role}
          onChoose={setRole}
        />
        <p className="organisation-quiet">{text.roleMeans[role]}</p>
      </div>
      <TextField
        label={text.inviteNote}
        value={note}
        onChange={setNote}
        hint={text.inviteNoteHint}
        maxLength={NOTE_MAX_LENGTH}
        autoComplete="off"
      />
      <Choices
        name="invite-days"
        legend={text.inviteDays}
        options={DAYS}
        labelOf={text.days}
        chosen={days}
        onChoose={setDays}
      />
      <p className="form-ways">
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {isBusy ? text.inviting : text.invite}
        </Button>
      </p>
    </form>
  );
}
