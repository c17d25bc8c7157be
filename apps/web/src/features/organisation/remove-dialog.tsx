import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import type { Member } from './member.ts';
import { organisationQuery } from './organisation-query.ts';

type Props = { readonly organisation: OrganisationView; readonly member: Member; readonly onClose: () => void };

/** Asks before somebody is removed, or leaves. */
export function RemoveDialog({ organisation, member, onClose }: Props) {
  const text = useText(organisationText);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () =>
      fetchEndpoint('removeMember', { params: { organisationId: organisation.id, personId: member.personId } }),
    networkMode: 'always',
    onSuccess: async () => {
      const { queryKey } = organisationQuery(organisation.id);
      if (!member.isMe) {
        await client.invalidateQueries({ queryKey });
        return onClose();
      }
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      await navigate({ to: '/account' });
      client.removeQueries({ queryKey });
    },
  });
  const words = member.isMe
    ? { title: text.leaveTitle(organisation.name), body: text.leaveBody, confirm: text.leave }
    : { title: text.removeTitle(member.name), body: text.removeBody(member.name), confirm: text.remove };
  return (
    <ConfirmDialog
      {...words}
      isBusy={remove.isPending}
      error={remove.error?.error ?? null}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  );
}
