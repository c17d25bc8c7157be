import { describe, expect, it } from 'vitest';
import { hashPasswords, passwords } from './passwords.ts';

describe('a password', () => {
  it('is kept by scrypt at what OWASP asks for, salted, and known again however its letters are composed', async () => {
    const [one, other] = await Promise.all([passwords.hash('é月亮掉进咖啡杯'), passwords.hash('é月亮掉进咖啡杯')]);
    expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(other).not.toBe(one);
    expect(await passwords.verify(one, 'e\u0301月亮掉进咖啡杯')).toBe(true);
    expect(await passwords.verify(one, 'e月亮掉进咖啡杯')).toBe(false);
  });

  it('hashed at another cost is still read, and one that is not there takes as long to refuse', async () => {
    const [cheap, dear] = [hashPasswords({ log2N: 4, r: 8, p: 1 }), hashPasswords({ log2N: 12, r: 8, p: 1 })];
    expect(await dear.verify(await cheap.hash('seven green bicycles'), 'seven green bicycles')).toBe(true);
    const known = await dear.hash('seven green bicycles');
    const timeOf = async (hash: string | null) => {
      const before = process.cpuUsage();
      for (let i = 0; i < 5; i += 1) await dear.verify(hash, 'another');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await timeOf(known);
    const [there, absent] = [await timeOf(known), await timeOf(null)];
    expect(absent / there).toBeGreaterThan(0.3);
    expect(absent / there).toBeLessThan(3);
  });
});
