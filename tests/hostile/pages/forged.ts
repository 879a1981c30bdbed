import { type HostilePage, PHONE, page, script, VOTE_FORM, votePage, WARNS } from '../hostile-page.ts';

/** The event with which a page switches off content scripts that hang on WXT's context, as often as it likes. */
const KILL = `const kill = () => {
  for (const name of ['sentinel', 'auditor', 'notice', 'background', 'content'])
    for (const id of [location.host, 'formwary@formwary.example', 'formwary'])
      for (const type of ['wxt:content-script-started', id + ':' + name + ':wxt:content-script-started']) {
        const detail = { own: 1, type, contentScriptName: name, messageId: Math.random().toString(36) };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        postMessage({ own: 1, ...detail }, '*');
      }
};`;

const SPEAK = `for (const type of ['facts', 'candidate', 'failed', 'gone', 'allow', 'hide-notice', 'show-notice', 'notice-closed', 'change-settings']) {
  const said = { own: 1, type, facts: {}, sites: [location.host], from: 'popup', change: { loudness: 'silent' } };
  postMessage(said, '*');
  for (const at of [window, document, document.documentElement]) at.dispatchEvent(new CustomEvent(type, { detail: said }));
  try { chrome.runtime.sendMessage(said); } catch (e) {}
  try { browser.runtime.sendMessage(said); } catch (e) {}
}`;

export default [
  {
    id: 'forged-kill-events',
    lesson: 1,
    files: () => ({
      '': page(
        script(`${KILL} for (const at of [0, 100, 500]) setTimeout(kill, at);
        setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(VOTE_FORM)}), 800);`),
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
  },
  {
    id: 'forged-kill-events-after-the-check',
    lesson: 1,
    files: () => ({ '': votePage(KILL) }),
    find: WARNS,
    pageMayNotice: 'notice',
    isRestless: true,
    async act(visit) {
      await visit.inPage('kill()');
      await visit.inPage(
        `document.forms[0].insertAdjacentHTML('beforeend', '<label>邮箱 <input type=email></label>') && 1`,
      );
      await visit.untilFound({ kinds: ['phone', 'email'], warn: true });
      await visit.untilNotice(true);
    },
  },
  {
    id: 'feigns-to-leave',
    lesson: 1,
    files: () => ({ '': votePage() }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      await visit.inPage(`(() => {
        globalThis.leftAt = performance.now();
        for (const type of ['pagehide', 'beforeunload', 'unload', 'freeze']) for (const at of [window, document]) at.dispatchEvent(new Event(type));
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      })()`);
      await visit.until('performance.now() - leftAt > 1500');
      await visit.untilFound(WARNS);
      await visit.untilNotice(true);
    },
  },
  {
    id: 'speaks-our-messages',
    lesson: 6,
    files: () => ({ '': votePage(SPEAK) }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      await visit.inPage(`(() => { ${SPEAK} })()`);
      await visit.untilFound(WARNS);
      await visit.untilNotice(true);
    },
  },
  {
    id: 'sets-our-marks-in-its-own-world',
    lesson: 9,
    files: () => ({
      '': votePage(
        '',
        script(`window.formwary = true; window[Symbol.for('formwary.auditor')] = { read: async () => null };
        window[Symbol.for('formwary.notice')] = { isAlive: () => true, abort: { abort() {} } };`),
      ),
    }),
    find: WARNS,
    pageMayNotice: 'notice',
  },
  {
    id: 'clicks-by-script',
    lesson: 3,
    files: () => ({ '': votePage() }),
    find: WARNS,
    pageMayNotice: 'notice',
    async act(visit) {
      await visit.inPage(`(() => {
        for (const host of document.querySelectorAll('html > div[popover]'))
          for (const type of ['click', 'mousedown', 'keydown', 'pointerdown', 'toggle', 'close'])
            host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      })()`);
      await visit.untilNotice(true);
      await visit.untilFound(PHONE);
    },
  },
] satisfies readonly HostilePage[];
