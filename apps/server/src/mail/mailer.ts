import { createTransport } from 'nodemailer';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };

export type Mailer = {
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
};

/** A mail server that says nothing must hold up neither the next letter nor the server's stop. */
const SILENCE_MS = 10_000;

/** Sends through the operator's own mail server, over TLS where that offers it. Throws when it doesn't take the letter. */
export function smtpMailer({ smtpUrl, from }: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    // Nothing is ever read from files or addresses named by a letter.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await transport.sendMail({ from, ...letter, textEncoding: 'base64' });
    },
    close: () => transport.close(),
  };
}
