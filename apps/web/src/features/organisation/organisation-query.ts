import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

export const organisationQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => fetchEndpoint('readOrganisation', { params: { organisationId }, signal }),
  });

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => fetchEndpoint('readInvitation', { params: { token }, signal }),
  });
