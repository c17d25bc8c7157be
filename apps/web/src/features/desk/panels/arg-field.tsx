import type { DeskTable, DeskTool } from '@mianmian/contract/desk';
import { useId } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { labelOf } from '../../../shared/catalogue/label-of.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ExcessNotice, excessOf } from '../../../shared/long-text/excess-notice.tsx';
import { argLabel } from './arg-label.ts';

type Props = {
  readonly arg: DeskTool['args'][number];
  readonly tool: string;
  readonly table: DeskTable;
  /** Shop's time now, `YYYY-MM-DD HH:mm`. */
  readonly now: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
};

const LONG = new Set(['text', 'note', 'address']);
/** The contract's. */
export const ARG_MAX_LENGTH = 300;
/** Who answers for a ticket beside the shop's groups; so the shops' own tickets name it. */
const MYSELF = '本人';

export function ArgField({ arg, tool, table, now, value, isWrong, onChange }: Props) {
  const text = useText(deskText);
  const id = useId();
  const choices = choicesOf(arg, tool, table);
  const isTooLong = excessOf(value.trim(), ARG_MAX_LENGTH) > 0;
  const field = {
    id,
    value,
    'aria-invalid': isWrong || isTooLong,
    'aria-describedby': isTooLong ? `${id}-excess` : isWrong ? `${id}-wrong` : undefined,
  } as const;
  return (
    <div className="arg-field">
      <label htmlFor={id}>{argLabel(arg.name, arg.about, text.argNames)}</label>
      {choices !== null ? (
        <select {...field} onChange={({ target }) => onChange(target.value)}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {labelOf(choice, text.choices)}
            </option>
          ))}
        </select>
      ) : arg.type === 'time' ? (
        <input
          {...field}
          type="datetime-local"
          value={value.replace(' ', 'T')}
          min={now.replace(' ', 'T')}
          onChange={({ target }) => onChange(target.value.replace('T', ' '))}
        />
      ) : LONG.has(arg.name) ? (
        <textarea {...field} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...field}
          inputMode={arg.type === 'fen' ? 'decimal' : 'text'}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <ExcessNotice id={`${id}-excess`} text={value.trim()} maxLength={ARG_MAX_LENGTH} />
      {isWrong && !isTooLong && (
        <span id={`${id}-wrong`} className="arg-wrong">
          {arg.type === 'fen' ? text.yuanWrong : text.needed}
        </span>
      )}
    </div>
  );
}

/** What can be chosen: by the tool itself, by the shop's rules, or by its shelves; null for what is written freely. */
function choicesOf(arg: Props['arg'], tool: string, table: DeskTable): readonly string[] | null {
  if (arg.choices !== undefined) return arg.choices;
  if (arg.name === 'kind' && tool === 'create_ticket') return table.ticketKinds;
  if (arg.name === 'owner' && tool === 'create_ticket') return [MYSELF, ...table.groups];
  if (arg.name === 'group') return table.groups;
  return null;
}
