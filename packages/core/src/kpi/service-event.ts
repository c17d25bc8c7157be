/** One message of a service chat, from any desk: the one form all response figures are reckoned from. */
export type ServiceEvent = {
  /** Milliseconds; any zero, the same for all. */
  readonly atMs: number;
  readonly chat: string;
  readonly from: 'customer' | 'agent';
  /** Sent by a machine without a person's choice. A picked quick phrase is not. */
  readonly isAutomatic: boolean;
  readonly characters: number;
  /** Of an agent's message: it informs or rightly asks. 「在的亲」 does neither. */
  readonly isEffective?: boolean;
  /** Of `characters`: put in from a phrase, or pasted; the rest was typed. */
  readonly inserted?: number;
  readonly pasted?: number;
};

export type ServiceChat = {
  readonly id: string;
  /** When the agent took the chat. */
  readonly acceptedMs: number;
  readonly endedMs: number;
  /** In the order of time. */
  readonly events: readonly ServiceEvent[];
  /** When the agent did anything in this chat: messages, tools, closing. */
  readonly actionsMs: readonly number[];
  /** From when on this chat rightly goes before longer waiting ones; null: never. */
  readonly urgentFromMs: number | null;
};
