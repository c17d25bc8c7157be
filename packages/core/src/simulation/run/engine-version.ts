/** Of all that turns inputs into a run; raised when the same inputs come to another run. */
export const ENGINE_VERSION = '3';
