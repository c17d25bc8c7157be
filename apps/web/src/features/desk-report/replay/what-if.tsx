import { DESK_MESSAGE_MAX_LENGTH } from '@mianmian/contract/desk';
import type { WhatIfAnswer } from '@mianmian/contract/desk-report';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { fetchEndpoint } from '../../../shared/api/call-failure.ts';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { ExcessNotice, excessOf } from '../../../shared/long-text/excess-notice.tsx';
import { ChangeChips } from '../mood/change-chips.tsx';

type Props = { readonly runId: string; readonly sequence: number; readonly said: string };

/** Another sentence at this moment, beside what was said: the answer and how it moved the customer. */
export function WhatIf({ runId, sequence, said }: Props) {
  const text = useText(deskReportText);
  const [words, setWords] = useState(said);
  const excessId = useId();
  const isTooLong = excessOf(words, DESK_MESSAGE_MAX_LENGTH) > 0;
  const attempt = useMutation({
    mutationFn: () => fetchEndpoint('whatIfAtDesk', { params: { runId }, body: { sequence, text: words.trim() } }),
    networkMode: 'always',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '' && !isTooLong && !attempt.isPending) attempt.mutate();
  };
  return (
    <form className="what-if" onSubmit={submit}>
      <h4>{text.whatIf}</h4>
      <p className="desk-report-quiet">{text.whatIfNote}</p>
      <label>
        <span className="visually-hidden">{text.whatIfLabel}</span>
        <textarea
          rows={3}
          lang="zh-CN"
          aria-describedby={excessId}
          aria-invalid={isTooLong}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <ExcessNotice id={excessId} text={words} maxLength={DESK_MESSAGE_MAX_LENGTH} />
      <Button htmlType="submit" loading={attempt.isPending} disabled={words.trim() === '' || isTooLong}>
        {attempt.isPending ? text.trying : text.tryIt}
      </Button>
      {attempt.isError && <FailureNotice error={attempt.error.error} />}
      <div aria-live="polite">{attempt.isSuccess && <Comparison answer={attempt.data} />}</div>
    </form>
  );
}

function Comparison({ answer: { actual, instead } }: { readonly answer: WhatIfAnswer }) {
  const text = useText(deskReportText);
  return (
    <div className="what-if-pair">
      {actual !== null && <Side title={text.really} side={actual} />}
      <Side title={text.instead} side={instead} />
    </div>
  );
}

function Side({ title, side }: { readonly title: string; readonly side: WhatIfAnswer['instead'] }) {
  const text = useText(deskReportText);
  const names: Readonly<Record<string, string>> = text.acts;
  return (
    <div>
      <h5>{title}</h5>
      <p className="what-if-said">{side.text}</p>
      <p className="what-if-acts">
        {text.understood}：{side.acts.map((act) => names[act] ?? act).join('、')}
      </p>
      {side.answers.length === 0 ? (
        <p className="what-if-answer">{text.noAnswer}</p>
      ) : (
        side.answers.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what the customer wrote, in order.
          <p key={index} className="what-if-answer">
            {words}
          </p>
        ))
      )}
      <ChangeChips change={side.change} />
      {side.isSettled && <p className="what-if-settled">{text.settled}</p>}
    </div>
  );
}
