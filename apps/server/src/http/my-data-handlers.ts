import type { Ports } from '@mianmian/application/ports/ports';
import { eraseMe } from '@mianmian/application/use-cases/my-data/erase-me';
import { listShares } from '@mianmian/application/use-cases/my-data/list-shares';
import { readShared } from '@mianmian/application/use-cases/my-data/read-shared';
import { revokeShare } from '@mianmian/application/use-cases/my-data/revoke-share';
import { shareReport } from '@mianmian/application/use-cases/my-data/share-report';
import type { MY_DATA_ENDPOINTS } from '@mianmian/contract/my-data-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** One use case behind each endpoint of one's own data. */
export const createMyDataHandlers = (ports: Ports): Pick<Handlers, keyof typeof MY_DATA_ENDPOINTS> => ({
  share: ({ actor, body }) => shareReport(ports, actor, body),
  listShares: async ({ actor }) => ok(await listShares(ports, actor)),
  revokeShare: ({ actor, params }) => revokeShare(ports, actor, params.shareId),
  readShared: ({ params }) => readShared(ports, params.token),
  eraseMe: async ({ actor, browser, body }) => {
    const erased = await eraseMe(ports, actor, body.password ?? '');
    if (erased.ok) await browser.signOut();
    return erased;
  },
});
