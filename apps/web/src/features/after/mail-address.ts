import { readContact } from '@mianmian/core/coaching/letters/read-contact';

type Mail = { readonly contact: string; readonly subject: string; readonly text: string };

/** The address that lets one's own mail program begin a mail (RFC 6068: percent-encoded, lines broken by CRLF). */
export function mailAddress({ contact, subject, text }: Mail): string {
  const body = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
  const to = encodeURIComponent(readContact(contact).address).replaceAll('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
