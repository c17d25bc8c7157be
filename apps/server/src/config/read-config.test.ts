import { describe, expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, '/program')).toEqual({
      ok: true,
      value: {
        port: 4600,
        host: '127.0.0.1',
        dataDir: `${process.cwd()}/.data`,
        publicOrigin: null,
        databaseUrl: null,
        authSecret: null,
        mail: null,
        metricsToken: null,
        drainMs: 0,
        root: '/program',
        clockOffsetFile: null,
        logLevel: 'info',
      },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', PUBLIC_ORIGIN: '' }, '/')).toMatchObject({
      value: { port: 4600, publicOrigin: null },
    });
  });

  it('keeps only the origin of the public address', () => {
    expect(readConfig({ PUBLIC_ORIGIN: 'https://mianmian.example/app' }, '/')).toMatchObject({
      value: { publicOrigin: 'https://mianmian.example' },
    });
  });

  it('names every variable that is wrong at once', () => {
    const read = readConfig({ PORT: '70000', PUBLIC_ORIGIN: 'ftp://x' }, '/');
    expect(read.ok ? '' : read.error.join('\n')).toMatch(/PORT: .*\nPUBLIC_ORIGIN: /);
  });

  it('asks for a secret that all processes share when there may be several', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/mianmian' }, '/')).toMatchObject({ ok: false });
    const read = readConfig({ DATABASE_URL: 'postgres://localhost/x', BETTER_AUTH_SECRET: 's'.repeat(32) }, '/');
    expect(read).toMatchObject({ value: { databaseUrl: 'postgres://localhost/x' } });
  });

  it('sends mail only when it knows how and from whom', () => {
    expect(readConfig({ SMTP_URL: 'smtp://localhost:1025' }, '/')).toMatchObject({ ok: false });
    expect(readConfig({ SMTP_URL: 'smtp://localhost:1025', MAIL_FROM: '面面俱到 <a@b.c>' }, '/')).toMatchObject({
      value: { mail: { smtpUrl: 'smtp://localhost:1025', from: '面面俱到 <a@b.c>' } },
    });
  });

  it('does not let the clock be moved outside tests', () => {
    expect(readConfig({ CLOCK_OFFSET_FILE: '/tmp/offset' }, '/')).toMatchObject({ ok: false });
    expect(readConfig({ CLOCK_OFFSET_FILE: '/tmp/offset', MIANMIAN_TEST: '1' }, '/')).toMatchObject({
      value: { clockOffsetFile: '/tmp/offset' },
    });
  });
});
