import type { Rescore } from '@mianmian/contract/sitting';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import type { ShownReport } from './shown-report.ts';

type Titles = Pick<ShownReport, 'questions'>;

/** "Score again": shows that the same versions give the same bytes, or what differs; changes nothing. */
export function RescorePanel({ sittingId, questions }: { readonly sittingId: string } & Titles) {
  const text = useText(reportText);
  const rescore = useMutation({
    mutationFn: () => fetchEndpoint('rescore', { params: { sittingId }, timeoutMs: 60_000 }),
    networkMode: 'always',
  });
  return (
    <div className="rescore no-print">
      <Button loading={rescore.isPending} onClick={() => rescore.mutate()}>
        {rescore.isPending ? text.rescoring : text.rescore}
      </Button>
      <div aria-live="polite">
        {rescore.isSuccess && <RescoreResult rescore={rescore.data} questions={questions} />}
        {rescore.isError && <FailureNotice error={rescore.error.error} onRetry={() => rescore.mutate()} />}
      </div>
    </div>
  );
}

function RescoreResult({ rescore, questions }: { readonly rescore: Rescore } & Titles) {
  const text = useText(reportText);
  const verdict = rescore.sameBytes
    ? text.rescoreSame
    : rescore.sameVersions
      ? text.rescoreDifferent
      : text.rescoreNewVersions;
  const titleOf = (questionId: string): string =>
    questions.find(({ question }) => question.id === questionId)?.question.title ?? questionId;
  return (
    <>
      <p className="rescore-verdict" data-same={rescore.sameBytes}>
        {verdict}
      </p>
      <p className="versions">{text.rescoreHashes(rescore.storedHash, rescore.freshHash)}</p>
      {!rescore.sameBytes && rescore.differences.length === 0 && <p>{text.rescoreNoDifference}</p>}
      {rescore.differences.length > 0 && (
        <table className="plain-table">
          <caption>{text.rescoreTable}</caption>
          <thead>
            <tr>
              <th scope="col">{text.question}</th>
              <th scope="col">{text.storedTotal}</th>
              <th scope="col">{text.freshTotal}</th>
            </tr>
          </thead>
          <tbody>
            {rescore.differences.map((difference) => (
              <tr key={difference.questionId}>
                <th scope="row" lang="zh-CN">
                  {titleOf(difference.questionId)}
                </th>
                <td className="numeric">{formatPoints(difference.storedTotal)}</td>
                <td className="numeric">{formatPoints(difference.freshTotal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
