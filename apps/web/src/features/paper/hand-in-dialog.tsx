import type { SittingView } from '@mianmian/contract/sitting';
import { Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { errorsText } from '../../shared/catalogue/errors.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import type { AnswerState } from './answer-entry.ts';
import type { AnswerSaver } from './answer-saver.ts';
import { sendHandIn, settle } from './hand-in.ts';
import { isAnswered } from './is-answered.ts';

type Props = {
  readonly open: boolean;
  readonly view: SittingView;
  readonly saver: AnswerSaver;
  readonly answers: ReadonlyMap<string, AnswerState>;
  readonly onClose: () => void;
  readonly onGo: (index: number) => void;
  readonly onHandedIn: () => void;
};

type Step =
  | { readonly kind: 'asking' }
  | { readonly kind: 'saving' | 'sending' }
  | { readonly kind: 'blocked'; readonly why: string };

const SETTLE_MS = 6_000;

/** The check before handing in: what is unanswered, then everything saved, then handed in; once, however often pressed. */
export function HandInDialog({ open, view, saver, answers, onClose, onGo, onHandedIn }: Props) {
  const text = useText(sittingText);
  const errors = useText(errorsText);
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const running = useRef(false);
  const busy = step.kind === 'saving' || step.kind === 'sending';
  const numberOf = (id: string) => view.questions.findIndex((question) => question.id === id) + 1;
  const nameAll = (ids: readonly string[]) => ids.map((id) => text.question(numberOf(id))).join('、');

  const handIn = async (): Promise<string | null> => {
    setStep({ kind: 'saving' });
    const unsaved = [...(await settle(saver, SETTLE_MS))];
    const inConflict = unsaved.filter(([, state]) => state.status === 'conflict').map(([id]) => id);
    if (inConflict.length > 0) return text.blockedConflict(nameAll(inConflict));
    const tooLong = unsaved.filter(([, state]) => state.status === 'tooLong').map(([id]) => id);
    if (tooLong.length > 0) return text.blockedTooLong(nameAll(tooLong));
    const onTheWay = unsaved.filter(([, state]) => state.status !== 'refused').map(([id]) => id);
    if (onTheWay.length > 0) return text.blockedUnsaved(nameAll(onTheWay));
    setStep({ kind: 'sending' });
    const result = await sendHandIn(view.id);
    if (!result.ok) return text.blockedCall + errors[result.error.code];
    onHandedIn();
    return null;
  };
  const press = async () => {
    if (running.current) return;
    running.current = true;
    const why = await handIn();
    running.current = false;
    if (why !== null) setStep({ kind: 'blocked', why });
  };
  const close = () => {
    if (running.current) return;
    setStep({ kind: 'asking' });
    onClose();
  };

  return (
    <Modal
      open={open}
      onCancel={close}
      title={text.handInTitle}
      closable={!busy}
      mask={{ closable: !busy }}
      footer={[
        <Button key="back" disabled={busy} onClick={close}>
          {text.keepWriting}
        </Button>,
        <Button key="go" type="primary" loading={busy} onClick={() => void press()}>
          {text.handInNow}
        </Button>,
      ]}
    >
      <p>{text.handInBody}</p>
      <Unanswered view={view} answers={answers} onGo={onGo} />
      <p className="hand-in-state" role="status">
        {step.kind === 'saving' && text.savingFirst}
        {step.kind === 'sending' && text.handingIn}
      </p>
      {step.kind === 'blocked' && (
        <p className="hand-in-blocked" role="alert">
          {step.why}
        </p>
      )}
    </Modal>
  );
}

function Unanswered({ view, answers, onGo }: Pick<Props, 'view' | 'answers' | 'onGo'>) {
  const text = useText(sittingText);
  const open = view.questions.flatMap((question, index) =>
    isAnswered(answers.get(question.id)) ? [] : [{ id: question.id, title: question.title, index }],
  );
  if (open.length === 0) return <p>{text.allAnswered}</p>;
  return (
    <>
      <p>{text.unansweredTitle(open.length)}</p>
      <ul className="unanswered">
        {open.map(({ id, title, index }) => (
          <li key={id}>
            <button type="button" className="unanswered-go" onClick={() => onGo(index)}>
              <span className="numeric">{index + 1}</span> <span lang="zh-CN">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
