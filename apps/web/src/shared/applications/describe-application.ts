import type { ApplicationNote } from '@mianmian/contract/note';
import type { applicationsText } from '../catalogue/applications.ts';
import type { Language } from '../catalogue/define-text.ts';
import { formatInstant } from '../format-instant.ts';
import type { NoteField } from '../notes/note-conflict.tsx';

type Text = (typeof applicationsText)['zh'];

/** Its parts in words, as two versions of it are compared. */
export const describeApplication =
  (text: Text, language: Language) =>
  (content: ApplicationNote): readonly NoteField[] => [
    { label: text.fields.company, text: content.company },
    { label: text.fields.shop, text: content.shop },
    { label: text.fields.position, text: content.position },
    { label: text.fields.status, text: text.statuses[content.status] },
    {
      label: text.fields.interviewAt,
      text: content.interviewAt === null ? '' : formatInstant(content.interviewAt, language),
    },
    { label: text.fields.form, text: text.forms[content.form ?? 'none'] },
    { label: text.fields.place, text: content.place },
    { label: text.fields.travelMinutes, text: content.travelMinutes === null ? '' : String(content.travelMinutes) },
    { label: text.fields.contact, text: content.contact },
    {
      label: text.fields.replyBy,
      text: content.replyBy === null ? '' : formatInstant(content.replyBy, language),
    },
    { label: text.fields.memo, text: content.memo },
    { label: text.fields.jobText, text: content.jobText },
  ];
