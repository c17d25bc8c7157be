import type { OrganisationView } from '@mianmian/contract/organisation';

export type Member = OrganisationView['members'][number];
