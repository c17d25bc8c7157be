import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export type Mailbox = {
  /** Where mail is handed in. */
  readonly smtpUrl: string;
  /** The newest mail to an address as its text stands in it; waits until there is one more than `before`. */
  readonly read: (to: string) => Promise<string>;
  readonly count: (to: string) => number;
  readonly close: () => Promise<void>;
};

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** Takes every mail by SMTP on loopback and delivers none. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: { readonly to: string; readonly raw: string }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    converse(socket, (to, raw) => mails.push({ to, raw }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mailbox has no port');
  const to = (whom: string) => mails.filter((mail) => mail.to === whom);
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    count: (whom) => to(whom).length,
    read: async (whom) => {
      const until = Date.now() + PATIENCE_MS;
      while (to(whom).length === 0) {
        if (Date.now() > until) throw new Error(`no mail came for ${whom}`);
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      }
      return decodeMail(to(whom).at(-1)?.raw ?? '');
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** As much of RFC 5321 as a sender needs. */
function converse(socket: Socket, keep: (to: string, raw: string) => void): void {
  let heard = '';
  let to = '';
  let isData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 mailbox');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk;
    for (;;) {
      const end = heard.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const line = heard.slice(0, end);
      heard = heard.slice(end + (isData ? 5 : 2));
      if (isData) {
        keep(to, line);
        isData = false;
        say('250 kept');
      } else if (/^RCPT TO:/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        say('250 fine');
      } else if (/^DATA/i.test(line)) {
        isData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 bye');
        socket.end();
      } else {
        say('250 mailbox');
      }
    }
  });
}

/** Every part's words, whichever of the two usual ways they are packed (RFC 2045 §6.7, §6.8). */
function decodeMail(raw: string): string {
  return raw
    .split(/\r\n--/)
    .map((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const body = rest.join('\r\n\r\n');
      if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
      if (!/content-transfer-encoding: quoted-printable/i.test(head)) return body;
      const bytes = body
        .replaceAll('=\r\n', '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, 'latin1').toString('utf8');
    })
    .join('\n');
}
