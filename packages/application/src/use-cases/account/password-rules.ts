import type { Passwords } from '../../ports/passwords.ts';

/** A shorter local part occurs in words by chance. */
const TELLING_CHARACTERS = 4;

/** Whether somebody who knows the address would soon guess the password. Its length is the contract's matter. */
export function isWeakPassword(passwords: Passwords, email: string, password: string): boolean {
  const localPart = (email.split('@')[0] ?? '').toLowerCase();
  const isOfAddress = localPart.length >= TELLING_CHARACTERS && password.toLowerCase().includes(localPart);
  return isOfAddress || passwords.isCommon(password);
}
