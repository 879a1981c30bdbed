import { inPageWords } from '#i18n/in-page.ts';
import { markFields } from '#surfaces/notice/marks.ts';
import { openNotice } from '#surfaces/notice/notice.ts';
import { pointAt } from '#surfaces/notice/pointer.ts';
import { onAsked } from './asked.ts';
import { noticeState } from './notice-states.ts';

// Ours is closed; the checks must see inside.
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const FIELDS = ['#phone', '#real-name'] as const;

let drawn = new AbortController();
let notice: ReturnType<typeof openNotice> | null = null;
onAsked((state, locale) => {
  notice?.hide();
  drawn.abort();
  drawn = new AbortController();
  const [phone, name] = FIELDS;
  if (state === 'marks') markFields(document, { fields: FIELDS, level: 'high', theme: 'auto' }, drawn.signal);
  if (state === 'optional') {
    const label = inPageWords(locale).notice.optional;
    pointAt(document, { selectors: [name], label, theme: 'auto' }, drawn.signal);
  }
  if (state === 'reason') pointAt(document, { selectors: [phone], label: '', theme: 'auto' }, drawn.signal);
  const view = noticeState(state, locale);
  if (!view) return;
  const at = { 'at-field': phone, held: 'form button', 'held-script': 'form button' }[state];
  if (at) document.querySelector<HTMLElement>(at)?.focus();
  const opened = openNotice(document, {
    onClose() {
      document.title = 'closed';
      opened.hide();
    },
    onLost() {
      document.title = 'lost';
      opened.hide();
    },
  });
  opened.show(view);
  notice = opened;
});
