import type { OrganisationView } from '@mianmian/contract/organisation';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { accountQuery } from '../../shared/api/queries.ts';
import { organisationQuery } from './organisation-query.ts';

/** What follows on becoming a member: the organisation is known and shown, and the account is asked about again. */
export function useEnterOrganisation(): (organisation: OrganisationView) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (organisation) => {
    client.setQueryData(organisationQuery(organisation.id).queryKey, organisation);
    void client.invalidateQueries({ queryKey: accountQuery.queryKey });
    void navigate({
      to: '/organisations/$organisationId',
      params: { organisationId: organisation.id },
      replace: true,
    });
  };
}
