/** Lowest first. `none`: too little to say. What each shows stands in training/histories/README.md. */
export const LEVELS = ['none', 'basic', 'proactive', 'solving', 'value'] as const;
export type Level = (typeof LEVELS)[number];
/** What one piece of evidence can show. */
export type ShownLevel = Exclude<Level, 'none'>;

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  none: '还看不出',
  basic: '基础执行',
  proactive: '主动服务',
  solving: '问题解决',
  value: '价值创造',
};

/** 0 for `none`, 4 for `value`. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level);
