import { createTransport } from 'nodemailer';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };

export type Mailer = {
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
};

/** Sends through the operator's own mail server, over TLS where that offers it. Throws when it doesn't take the letter. */
export function smtpMailer({ smtpUrl, from }: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport(smtpUrl, {
    from,
    // Nothing is ever read from files or addresses named by a letter.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      await transport.sendMail({ ...letter, textEncoding: 'base64' });
    },
    close: () => transport.close(),
  };
}
