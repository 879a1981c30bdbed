import { render } from 'preact';
import { askWorker } from '#browser/worker.ts';
import { HELD_KINDS } from '#contract/kinds.ts';
import type { PracticePress, PracticeReply } from '#contract/message.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { chooseLocale } from '#i18n/locale.ts';
import { holdPresses } from '../hold/hold.ts';
import { dressPage } from '../look/dress-page.ts';
import { openNotice } from '../notice/notice.ts';
import { whenGoneTo } from '../notice/wait.ts';
import { Practice } from './Practice.tsx';
import { type PracticeState, practiceView } from './view.ts';

type Judged = NonNullable<PracticeReply>;

/** Shows the practice page and treats it as any other: read, judged by the worker, warned about, its first press held. */
export async function startPractice(root: HTMLElement, read: () => Snapshot): Promise<void> {
  const settings = await askWorker({ type: 'settings' });
  const locale = chooseLocale(settings.locale, navigator.languages);
  const life = new AbortController();
  let state: PracticeState = { report: null, outcome: 'none' };
  const update = (change: Partial<PracticeState>) => {
    state = { ...state, ...change };
    const view = practiceView(state, locale);
    dressPage(document, { locale, theme: settings.theme, title: view.title });
    render(<Practice view={view} onSend={() => update({ outcome: 'sent' })} />, root);
  };
  update({});

  const judge = (press: PracticePress | null) => askWorker({ type: 'practice', snapshot: read(), press });
  const first = await judge(null);
  if (!first) return update({ outcome: 'unread' });

  let notice: ReturnType<typeof openNotice> | null = null;
  const close = () => {
    notice?.hide();
    notice = null;
  };
  const why = (report: Judged['report']) => {
    update({ report });
    root.querySelector<HTMLElement>('#why')?.focus();
  };
  const waiting = new AbortController();
  const show = ({ report, view }: Judged) => {
    waiting.abort();
    close();
    notice = openNotice(document, { onClose: close, onLost: close, onWhy: () => why(report) });
    notice.show(view);
  };
  const hold = holdPresses(
    document,
    {
      onHeld: (kinds, to) => void judge({ kinds, to }).then((judged) => judged && show(judged)),
      onSent: close,
      isAlive: () => true,
    },
    life.signal,
  );
  const held: ReadonlySet<string> = new Set(HELD_KINDS);
  const fields = first.report.fields.filter(({ kind }) => held.has(kind));
  hold({
    type: 'hold-press',
    fields: fields.map(({ selector, kind }) => ({ selector, kind })),
    holds: settings.holdsPress,
  });
  if (first.view.waits) whenGoneTo(document, first.view, () => show(first), waiting.signal);
  else show(first);
}
