/** One message of a service chat, from any desk: the one form all response figures are reckoned from. */
export type ServiceEvent = {
  /** Milliseconds; any zero, the same for all. */
  readonly atMs: number;
  readonly chat: string;
  readonly from: 'customer' | 'agent';
  /** Sent by a machine without a person's choice. A picked quick phrase is not. */
  readonly isAutomatic: boolean;
  readonly characters: number;
};

export type ServiceChat = {
  readonly id: string;
  /** When the agent took the chat. */
  readonly acceptedMs: number;
  readonly endedMs: number;
  /** In the order of time. */
  readonly events: readonly ServiceEvent[];
};
