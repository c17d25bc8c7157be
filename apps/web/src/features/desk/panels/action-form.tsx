import type { DeskEventView, DeskTable, DeskTool } from '@mianmian/contract/desk';
import { Button, Modal } from 'antd';
import { type FormEvent, useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { labelOf } from '../../../shared/catalogue/label-of.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { isActionName } from './action-name.ts';
import { ARG_MAX_LENGTH, ArgField } from './arg-field.tsx';
import { argLabel } from './arg-label.ts';
import { limitOf } from './limit-of.ts';
import { fenOf, yuan } from './money.ts';
import './action-form.css';

type Args = Readonly<Record<string, string | number | boolean>>;
type Answer = Extract<DeskEventView, { readonly kind: 'tool' }>['answer'];
/** Uses a tool in the chat at hand; null when it never reached the server. */
export type UseTool = (tool: string, args: Args) => Promise<Answer | null>;

type Props = {
  readonly tool: DeskTool;
  readonly table: DeskTable;
  /** What the chat at hand already tells, by argument. */
  readonly known: Readonly<Record<string, string>>;
  readonly now: string;
  readonly onUse: UseTool;
  readonly onClose: () => void;
};

/** A tool's arguments, then what will happen in plain words, then the answer. Nothing is written before the second yes. */
export function ActionForm({ tool, table, known, now, onUse, onClose }: Props) {
  const text = useText(deskText);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(known);
  const [step, setStep] = useState<'writing' | 'checking' | 'doing'>('writing');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const name = isActionName(tool.name) ? text.actionNames[tool.name] : tool.name;
  const shown = tool.args.map((arg) => ({ arg, value: (typed[arg.name] ?? '').trim() }));
  const missing = shown.filter(({ arg, value }) =>
    arg.type === 'fen'
      ? !(Number(fenOf(value)) > 0)
      : (value === '' && arg.isOptional !== true) || value.length > ARG_MAX_LENGTH,
  );
  const limit = limitOf(tool.name, table.limits);
  const amount = shown.flatMap(({ arg, value }) => (arg.type === 'fen' ? [fenOf(value) ?? 0] : []))[0] ?? 0;

  const check = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setTrouble(null);
    if (missing.length === 0) setStep('checking');
  };
  const perform = async () => {
    setStep('doing');
    const args = Object.fromEntries(
      shown
        .filter(({ value }) => value !== '')
        .map(({ arg, value }) => [arg.name, arg.type === 'fen' ? (fenOf(value) ?? 0) : value]),
    );
    const answer = await onUse(tool.name, args);
    if (answer?.ok === true) return onClose();
    setTrouble(answer === null ? text.refusedAction(name) : answer.message);
    setStep('writing');
  };
  return (
    <Modal
      open
      title={step === 'writing' ? name : text.confirmTitle(name)}
      footer={null}
      width={480}
      mask={{ closable: false }}
      onCancel={() => step !== 'doing' && onClose()}
    >
      <p className="action-about">{tool.about}</p>
      {trouble !== null && (
        <p className="panel-trouble" role="alert">
          {trouble}
        </p>
      )}
      {step === 'writing' ? (
        <form className="action-form" onSubmit={check}>
          {shown.map(({ arg }) => (
            <ArgField
              key={arg.name}
              arg={arg}
              tool={tool.name}
              table={table}
              now={now}
              value={typed[arg.name] ?? ''}
              isWrong={hasTried && missing.some((each) => each.arg.name === arg.name)}
              onChange={(value) => setTyped({ ...typed, [arg.name]: value })}
            />
          ))}
          <Button type="primary" htmlType="submit">
            {text.check}
          </Button>
        </form>
      ) : (
        <>
          <dl className="action-check">
            {shown
              .filter(({ value }) => value !== '')
              .map(({ arg, value }) => (
                <div key={arg.name}>
                  <dt>{argLabel(arg.name, arg.about, text.argNames)}</dt>
                  <dd>{arg.type === 'fen' ? `¥${yuan(fenOf(value) ?? 0)}` : labelOf(value, text.choices)}</dd>
                </div>
              ))}
          </dl>
          {limit !== null && amount > limit && <p className="action-over">{text.overLimit}</p>}
          <p>{text.confirmBody}</p>
          <p className="action-ways">
            <Button disabled={step === 'doing'} onClick={() => setStep('writing')}>
              {text.backToEdit}
            </Button>
            <Button type="primary" loading={step === 'doing'} onClick={() => void perform()}>
              {step === 'doing' ? text.doing : text.confirm}
            </Button>
          </p>
        </>
      )}
    </Modal>
  );
}
