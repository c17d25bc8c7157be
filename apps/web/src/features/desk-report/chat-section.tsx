import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FactList } from './fact-list.tsx';
import { MoodSection } from './mood/mood-section.tsx';
import { Quote, type ShowEvent } from './quote.tsx';
import { Scorecard } from './scorecard.tsx';
import type { ShownChat } from './shown-desk-report.ts';

type Props = {
  readonly chat: ShownChat;
  readonly startsAt: string;
  /** The run's score then is this chat's, and is not said again. */
  readonly isOnly: boolean;
  readonly onShow: ShowEvent;
};

/** One customer: how it ended, what it had to fulfil, the points with their words, the mood, the facts, compliance. */
export function ChatSection({ chat, startsAt, isOnly, onShow }: Props) {
  const text = useText(deskReportText);
  return (
    <section className="chat-report" aria-labelledby={`chat-${chat.chat}`}>
      <header>
        <h2 id={`chat-${chat.chat}`}>{text.chatTitle(chat.customer.name)}</h2>
        {!isOnly && (
          <p className="chat-report-score">
            <strong className="numeric">{chat.score.toFixed(0)}</strong> {text.scoreOf}
          </p>
        )}
      </header>
      <p className="desk-report-facts">
        {text.ending}：<span lang="zh-CN">{chat.endingName}</span> · {text.persona(chat.customer.persona)} ·{' '}
        {text.satisfaction(chat.satisfaction.toFixed(1))}（{text.simulated}）
      </p>
      {chat.cut !== null && (
        <p className="desk-report-verdict" data-good="false">
          {text.cut[chat.cut](chat.sectionsSum.toFixed(1))} {chat.score.toFixed(0)}
        </p>
      )}
      {chat.fatals.length > 0 && (
        <div className="fatals" role="note">
          <h3>{text.fatals}</h3>
          <ul>
            {chat.fatals.map((fatal, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one rule can be broken twice; the list never changes.
              <li key={index}>
                <strong lang="zh-CN">
                  {fatal.code} {fatal.rule}
                </strong>
                <span className="fatal-context" lang="zh-CN">
                  {fatal.context}
                </span>
                <Quote quote={fatal.quote} onShow={onShow} />
              </li>
            ))}
          </ul>
          <p>{text.fatalNote}</p>
        </div>
      )}
      <div className="chat-report-pair">
        <div>
          <h3>{text.gates}</h3>
          <ul className="gates">
            {chat.gates.map((gate) => (
              <li key={gate.id} data-passed={gate.isPassed}>
                <span className="gate-mark">
                  {
                    text.gateMarks[gate.kind === 'forbidden' ? 'forbidden' : 'required'][
                      gate.isPassed ? 'passed' : 'failed'
                    ]
                  }
                </span>
                <span lang="zh-CN">{gate.name}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{text.breaches}</h3>
          {chat.breaches.length === 0 ? (
            <p className="desk-report-quiet">{text.breachesNone}</p>
          ) : (
            <ul className="breaches">
              {chat.breaches.map((breach, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one rule can be broken twice; the list never changes.
                <li key={index}>
                  <strong lang="zh-CN">{breach.name}</strong>{' '}
                  <small>
                    {text.breachKind[breach.kind]}，<span lang="zh-CN">{breach.rule}</span>
                  </small>
                  <Quote quote={breach.quote} onShow={onShow} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Scorecard sections={chat.sections} onShow={onShow} />
      <MoodSection chat={chat} startsAt={startsAt} onShow={onShow} />
      <FactList facts={chat.facts} onShow={onShow} />
    </section>
  );
}
