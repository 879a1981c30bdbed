import type { Signal, SignalText } from '#contract/signal.ts';

/** The platform hosts the form; who collects is somebody else, named or not. */
export default {
  id: 'form-platform',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    if (!site || site.platform === '' || facts.contacts.length === 0) return null;
    return { strength: 1, quote: site.host };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '平台只是代管', reason: '表单放在“{quote}”上，收集的人并不是这个平台，先看清是谁。' },
  'zh-TW': { title: '平台只是代管', reason: '表單放在「{quote}」上，蒐集的人並不是這個平台，先看清楚是誰。' },
  en: {
    title: 'The platform is only the host',
    reason: 'The form is hosted on “{quote}”; somebody else collects. Check who it is.',
  },
} satisfies SignalText;
