import type { Signal, SignalText } from '#contract/signal.ts';

// Private suffixes of the Public Suffix List under which anybody gets a name for nothing.
const FREE = new Set([
  'github.io',
  'gitee.io',
  'pages.dev',
  'workers.dev',
  'netlify.app',
  'vercel.app',
  'web.app',
  'firebaseapp.com',
  'herokuapp.com',
  'onrender.com',
  'glitch.me',
  'surge.sh',
  'blogspot.com',
  'ngrok.io',
  'ngrok-free.app',
  'trycloudflare.com',
  '000webhostapp.com',
  'weebly.com',
  'repl.co',
]);

/** Addresses anyone gets in a minute and drops the next day. */
export default {
  id: 'free-hosting',
  group: 'site',
  needs: ['site', 'contacts'],
  check(facts) {
    const { site } = facts;
    const deep = site ? site.subdomain.split('.').filter(Boolean).length >= 3 : false;
    if (!site || facts.contacts.length === 0 || (!deep && !FREE.has(site.suffix))) return null;
    return { strength: FREE.has(site.suffix) ? 1 : 0.6, quote: site.host };
  },
} satisfies Signal;

export const text = {
  'zh-CN': { title: '临时的网址', reason: '“{quote}”这种网址谁都能马上申请，用完就丢。' },
  'zh-TW': { title: '臨時的網址', reason: '「{quote}」這種網址誰都能馬上申請，用完就丟。' },
  en: {
    title: 'A throw-away address',
    reason: 'Anyone can get an address like “{quote}” in a minute and drop it the next day.',
  },
} satisfies SignalText;
