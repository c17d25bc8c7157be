/** As the package says; told by /health, in metrics and in backups. */
export const VERSION = '0.1.0';
