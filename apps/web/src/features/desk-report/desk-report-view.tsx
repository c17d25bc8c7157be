import { useRef, useState } from 'react';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { LevelWay } from '../../shared/level/level-way.tsx';
import { usePrintDress } from '../../shared/use-print-dress.ts';
import { BestPath } from './best-path.tsx';
import { ChatSection } from './chat-section.tsx';
import { KpiTable } from './kpi-table.tsx';
import { Replay } from './replay/replay.tsx';
import { DeskReportHead } from './report-head.tsx';
import type { ShownDeskReport } from './shown-desk-report.ts';
import '../../shared/report/print-page.css';
import './desk-report.css';

/** Everything that is told of a run, the judgement first, then the reasons, then the film. */
export function DeskReportView({ report }: { readonly report: ShownDeskReport }) {
  const text = useText(deskReportText);
  const place = useRef<HTMLElement>(null);
  usePrintDress(place);
  const film = useRef<HTMLElement>(null);
  const [sequence, setSequence] = useState(report.events[0]?.sequence ?? 1);
  const show = (wanted: number) => {
    setSequence(wanted);
    film.current?.scrollIntoView({ block: 'start' });
    film.current?.focus({ preventScroll: true });
  };
  return (
    <article ref={place} className="desk-report">
      <DeskReportHead report={report} />
      {report.chats.map((chat) => (
        <ChatSection
          key={chat.chat}
          chat={chat}
          startsAt={report.startsAt}
          isOnly={report.chats.length === 1}
          onShow={show}
        />
      ))}
      {report.assistant !== null && (
        <section>
          <h2>{text.assistant}</h2>
          <p>{text.assistantUse(report.assistant.adopted, report.assistant.edited)}</p>
          <p>{text.assistantWrong(report.assistant.wrongAdopted)}</p>
        </section>
      )}
      {report.bestPath !== undefined && <BestPath steps={report.bestPath} chats={report.chats} />}
      {report.runId !== undefined && report.mode !== 'agent' && <LevelWay />}
      <Replay ref={film} report={report} sequence={sequence} onSequence={setSequence} />
      <KpiTable kpis={report.kpis} bands={report.bands} />
      <p className="desk-report-versions">
        {text.versions(report.versions.engine, report.versions.appraisal, report.versions.scorecard)}
      </p>
    </article>
  );
}
