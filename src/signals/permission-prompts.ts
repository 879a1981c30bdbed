import type { Signal, SignalText } from '#contract/signal.ts';

/** How much each gives away. Maps, parcels and calendars ask for a place or to send notes; nobody needs an address book. */
const GRAVITY = [
  ['wants-contacts.select', 1],
  ['wants-geolocation', 0.5],
  ['wants-Notification.requestPermission', 0.3],
] as const;

/** A question of the browser's own goes further than a form: it gives what the person never typed. */
export default {
  id: 'permission-prompts',
  group: 'ask',
  needs: ['cues', 'needless'],
  check(facts) {
    for (const [id, gravity] of GRAVITY) {
      const cue = facts.cues.find((one) => one.cue === id);
      const strength = gravity === 1 ? 1 : gravity * facts.needless;
      if (cue && strength > 0) return { strength, quote: cue.quote, selector: cue.selector, frame: cue.frame };
    }
    return null;
  },
} satisfies Signal;

export const text = {
  'zh-CN': {
    title: '还想要浏览器里的权限',
    reason: '页面的程序里有“{quote}”：会弹窗要位置、通讯录或通知。可以点“拒绝”，不影响做正事。',
  },
  'zh-TW': {
    title: '還想要瀏覽器的權限',
    reason: '頁面的程式裡有「{quote}」：會跳出視窗要位置、通訊錄或通知。可以按「封鎖」，不影響做正事。',
  },
  en: {
    title: 'It wants more from your browser',
    reason:
      'Its scripts hold “{quote}”: the browser will ask about your place, contacts or notes. You can say no to that.',
  },
} satisfies SignalText;
