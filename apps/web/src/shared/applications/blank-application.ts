import type { ApplicationNote } from '@mianmian/contract/note';

export const BLANK_APPLICATION: ApplicationNote = {
  kind: 'application',
  company: '',
  shop: '',
  position: '',
  status: 'wanted',
  jobText: '',
  interviewAt: null,
  form: null,
  place: '',
  travelMinutes: null,
  memo: '',
  contact: '',
  replyBy: null,
};
