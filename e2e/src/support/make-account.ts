import { callApi } from './call-api.ts';
import type { Visitor } from './open-visitor.ts';

export const PASSWORD = '一匹马和三枚订书钉';
let made = 0;

/** An account without the pages, which other journeys show; the visitor's browser is signed in. Gives its address. */
export async function signUp(visitor: Visitor, name: string): Promise<string> {
  made += 1;
  const email = `person-${made}@example.com`;
  await callApi(visitor, 'signUp', { body: { email, password: `${PASSWORD}，${made}`, name } });
  return email;
}

export const passwordOf = (email: string): string => `${PASSWORD}，${email.replace(/\D/g, '')}`;
