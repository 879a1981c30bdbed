import { LevelMark } from '../components/LevelMark.tsx';
import { Phrases } from '../components/Phrases.tsx';
import { WithSite } from '../components/WithSite.tsx';
import { AdviceList } from './AdviceList.tsx';
import { AsksTable } from './AsksTable.tsx';
import { CopyLine } from './CopyLine.tsx';
import { Meters } from './Meters.tsx';
import { Reasons } from './Reasons.tsx';
import { Terms } from './Terms.tsx';
import { TooLate } from './TooLate.tsx';
import type { PopupAction, PopupView } from './view-types.ts';

interface PopupProps {
  readonly view: PopupView;
  /** Outcome of what the person just did; read out by screen readers. */
  readonly said: string;
  readonly onAct: (action: PopupAction) => void;
}

/** Lays out a finished view. */
export function Popup({ view, said, onAct }: PopupProps) {
  const { verdict, trust, alwaysWarn, siteRow, wrong } = view;
  return (
    <main class="popup" data-kind={view.kind} data-level={verdict?.level} aria-busy={view.kind === 'loading'}>
      <header class="verdict">
        {verdict ? <LevelMark level={verdict.level} word={verdict.word} /> : <p class="brand">{view.name}</p>}
        <h1>
          <Phrases text={view.headline} locale={view.locale} />
        </h1>
        {view.why !== '' && (
          <p>
            <WithSite sentence={view.why} site={view.site} />
          </p>
        )}
        {verdict && (
          <p class="sum">
            {verdict.purpose !== '' && <span>{verdict.purpose}</span>}
            <span>{verdict.score}</span>
          </p>
        )}
        {verdict && <Meters verdict={verdict} />}
      </header>
      {view.advice && <AdviceList advice={view.advice} onAct={onAct} />}
      {view.asks && <AsksTable asks={view.asks} />}
      {view.reasons && <Reasons reasons={view.reasons} onAct={onAct} />}
      {view.after && <TooLate after={view.after} onAct={onAct} />}
      {view.cautions.length > 0 && (
        <ul class="cautions">
          {view.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      {siteRow && (
        <section class="site">
          <p>
            {siteRow.label}{' '}
            {siteRow.host === '' ? (
              siteRow.unknown
            ) : (
              <bdi dir="ltr" class="host">
                {siteRow.host}
              </bdi>
            )}
          </p>
          {siteRow.route.length > 0 && (
            <ul class="small route">
              {siteRow.route.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {trust && (
            <button type="button" class="wide" data-act="trust" onClick={() => onAct(trust.action)}>
              {trust.label}
            </button>
          )}
          {trust?.terms && <Terms terms={trust.terms} onAct={onAct} />}
          {trust && trust.what !== '' && (
            <p class="small">
              <WithSite sentence={trust.what} site={view.site} />
            </p>
          )}
          {alwaysWarn && (
            <button type="button" class="link" data-act="warn" onClick={() => onAct(alwaysWarn.action)}>
              {alwaysWarn.label}
            </button>
          )}
        </section>
      )}
      {wrong && (
        <details class="block">
          <summary>{wrong.title}</summary>
          <p class="small">{wrong.what}</p>
          <CopyLine text={wrong.text} label={wrong.copyLabel} of={wrong.title} onAct={onAct} />
        </details>
      )}
      <p role="status" class="said">
        {said}
      </p>
      <footer>
        <div class="links">
          {view.lookAgain !== '' && (
            <button type="button" class="link" onClick={() => onAct('look-again')}>
              {view.lookAgain}
            </button>
          )}
          <button type="button" class="link" data-act="mute" onClick={() => onAct(view.mute.action)}>
            {view.mute.label}
          </button>
          <button type="button" class="link" onClick={() => onAct('settings')}>
            {view.settings}
          </button>
        </div>
        {view.keptQuiet !== '' && <p class="small">{view.keptQuiet}</p>}
        <p class="small">{view.promise}</p>
      </footer>
    </main>
  );
}
