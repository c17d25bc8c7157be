import { doneSchema } from './account.ts';
import { erasedSchema, eraseMeSchema, sharedSchema, shareListSchema, shareSchema } from './my-data.ts';
import { sharedReportSchema } from './shared-report.ts';

/** One's own data in one's own hands; spread into ENDPOINTS together with their handlers. */
export const MY_DATA_ENDPOINTS = {
  share: {
    method: 'POST',
    path: '/api/shares',
    summary: '给一份报告做分享链接，到期失效，随时可收回',
    actor: 'person',
    body: shareSchema,
    response: sharedSchema,
    errors: [
      'bad-request',
      'not-signed-in',
      'not-found',
      'not-finished',
      'desk-refused',
      'limit-reached',
      'too-large',
      'too-many',
    ],
  },
  listShares: {
    method: 'GET',
    path: '/api/shares',
    summary: '我的分享链接',
    actor: 'anyone',
    response: shareListSchema,
    errors: [],
  },
  revokeShare: {
    method: 'DELETE',
    path: '/api/shares/:shareId',
    summary: '收回一个分享链接',
    actor: 'person',
    response: doneSchema,
    errors: ['not-signed-in', 'not-found', 'too-many'],
  },
  readShared: {
    method: 'GET',
    path: '/api/shared/:token',
    summary: '别人分享的报告',
    actor: 'nobody',
    response: sharedReportSchema,
    errors: ['link-over', 'too-many'],
  },
  eraseMe: {
    method: 'POST',
    path: '/api/my-data/erase',
    summary: '删除我的一切',
    actor: 'person',
    body: eraseMeSchema,
    response: erasedSchema,
    errors: [
      'bad-request',
      'not-signed-in',
      'account-needed',
      'wrong-credentials',
      'last-owner',
      'too-large',
      'too-many',
    ],
  },
} as const;
