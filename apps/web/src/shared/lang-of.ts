/** Which language a name or text from people is marked as on a page of another language. */
export const langOf = (text: string): 'zh-CN' | undefined => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined);
