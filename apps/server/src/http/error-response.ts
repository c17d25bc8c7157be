import type { BadRequestReason, Refusal } from '@mianmian/application/use-cases/refusal';
import { type ApiError, ERROR_STATUS, type ErrorCode } from '@mianmian/contract/error';
import type { Context } from 'hono';
import {
  BAD_FILE_MESSAGES,
  DESK_CLOSED,
  DESK_NOT_OVER,
  DESK_REFUSALS,
  ERROR_MESSAGES,
  INTERVIEW_CLOSED,
  INTERVIEW_CONFLICT,
  INTERVIEW_NOT_OVER,
  NOTE_CONFLICT_MESSAGE,
  QUOTA_MESSAGES,
  TASK_CLOSED,
} from './error-messages.ts';

const BAD_REQUEST_MESSAGES: Readonly<Record<BadRequestReason, string>> = {
  'names-no-answer': '这次自我介绍对应的回答不在你的记录里，这一条没有记下，其余的都在。',
  'event-id-reused': '这个请求编号已经用于别的内容，为了不覆盖，这一次没有保存。请刷新页面后再试。',
  'empty-answer': '还没有写答案，没有评分。写几句再提交。',
  'answer-too-long': ERROR_MESSAGES['too-large'],
  'other-kind': '这一份原来是另一种内容，为了不覆盖，这一次没有保存。请新建一份。',
  'other-task': '交来的内容不是这份任务的，没有收下，也没有评分，这台设备上的草稿还在。请刷新页面后再交。',
};

const CONFLICT_MESSAGES = { note: NOTE_CONFLICT_MESSAGE, interview: INTERVIEW_CONFLICT };
const NOT_OVER_MESSAGES = { desk: DESK_NOT_OVER, interview: INTERVIEW_NOT_OVER };
const CLOSED_MESSAGES = { desk: DESK_CLOSED, interview: INTERVIEW_CLOSED, task: TASK_CLOSED };

type Extra = Omit<Partial<ApiError>, 'code'>;

/** The one shape in which an error leaves the server. */
export const errorBody = (code: ErrorCode, extra: Extra = {}): { readonly error: ApiError } => ({
  error: { code, message: ERROR_MESSAGES[code], ...extra },
});

export function errorResponse(c: Context, code: ErrorCode, extra: Extra = {}): Response {
  if (extra.retryAfterSeconds !== undefined) c.header('Retry-After', String(extra.retryAfterSeconds));
  return c.json(errorBody(code, extra), ERROR_STATUS[code]);
}

export function refusalResponse(c: Context, refusal: Refusal): Response {
  switch (refusal.code) {
    case 'conflict':
      return errorResponse(
        c,
        'conflict',
        'of' in refusal ? { message: CONFLICT_MESSAGES[refusal.of] } : { current: refusal.current },
      );
    case 'bad-request':
      return errorResponse(c, 'bad-request', { message: BAD_REQUEST_MESSAGES[refusal.reason] });
    case 'desk-refused':
      return errorResponse(c, 'desk-refused', { message: DESK_REFUSALS[refusal.reason] });
    case 'closed':
      return errorResponse(c, 'closed', 'of' in refusal ? { message: CLOSED_MESSAGES[refusal.of] } : {});
    case 'not-finished':
      return errorResponse(c, 'not-finished', 'of' in refusal ? { message: NOT_OVER_MESSAGES[refusal.of] } : {});
    case 'limit-reached':
      return errorResponse(c, 'limit-reached', 'of' in refusal ? { message: QUOTA_MESSAGES[refusal.of] } : {});
    case 'bad-file':
      return errorResponse(c, 'bad-file', { message: BAD_FILE_MESSAGES[refusal.reason] });
    case 'too-many':
      return errorResponse(c, 'too-many', { retryAfterSeconds: refusal.retryAfterSeconds });
    default:
      return errorResponse(c, refusal.code);
  }
}
