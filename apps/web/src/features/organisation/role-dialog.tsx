import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Choices } from '../../shared/form/choices.tsx';
import type { Member } from './member.ts';
import { organisationQuery } from './organisation-query.ts';

type Props = { readonly organisation: OrganisationView; readonly member: Member; readonly onClose: () => void };

/** Another role for a member, of those one may give. */
export function RoleDialog({ organisation, member, onClose }: Props) {
  const text = useText(organisationText);
  const common = useText(commonText);
  const { roles } = useText(accountText);
  const client = useQueryClient();
  const [role, setRole] = useState(member.role);
  const change = useMutation({
    mutationFn: () =>
      fetchEndpoint('changeRole', {
        params: { organisationId: organisation.id, personId: member.personId },
        body: { role },
      }),
    networkMode: 'always',
    onSuccess: (changed) => {
      client.setQueryData(organisationQuery(changed.id).queryKey, changed);
      if (member.isMe) void client.invalidateQueries({ queryKey: accountQuery.queryKey });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === member.role) onClose();
    else if (!change.isPending) change.mutate();
  };
  return (
    <Dialog title={text.changeRoleOf(member.name)} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <Choices
          name="role"
          legend={text.roleLegend}
          options={organisation.may.give}
          labelOf={(each) => roles[each]}
          chosen={role}
          onChoose={setRole}
        />
        <p className="organisation-quiet">{text.roleMeans[role]}</p>
        {member.isMe && role !== member.role && <p>{text.changeOwnRoleNote}</p>}
        {change.isError && <FailureNotice error={change.error.error} />}
        <p className="form-ways form-ways-end">
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {change.isPending ? text.saving : text.save}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
