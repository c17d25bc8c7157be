/** Whether it is among those everybody tries first. */
export const isCommonPassword = (password: string): boolean => /^(.)\1*$/u.test(password);
