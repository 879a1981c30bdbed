import type { Locale, Region } from '#contract/kinds.ts';
import type { LawId } from '#contract/signal.ts';

/** One article a reason stands on, as people look it up. */
interface LawText {
  /** Law, article and since when it is in force, in each language. */
  readonly name: Readonly<Record<Locale, string>>;
  /** Where in the facts it was read. */
  readonly source: string;
}

/** The 2015 text; what was changed since leaves these articles as they are. */
const PDPA_READ = 'law-cn §6: kong0107/mojLawSplitJSON, text of 2015-12-30';
const PIPL_READ = 'law-cn §1: just-laws commit 5c000d2 (2026-07-17)';

function pipl(article: string, number: number): LawText {
  return {
    name: {
      'zh-CN': `《个人信息保护法》第${article}条（2021年11月施行）`,
      'zh-TW': `中國大陸《個人信息保護法》第 ${number} 條（2021 年 11 月施行）`,
      en: `PIPL art. ${number} (mainland China, in force November 2021)`,
    },
    source: PIPL_READ,
  };
}

function pdpa(number: number): LawText {
  return {
    name: {
      'zh-CN': `台湾《个人资料保护法》第 ${number} 条`,
      'zh-TW': `《個人資料保護法》第 ${number} 條`,
      en: `Personal Data Protection Act art. ${number} (Taiwan)`,
    },
    source: PDPA_READ,
  };
}

/**
 * What law says about a thing a page does, by region. A yardstick for a page we only look at: it does not say that the page
 * breaks it.
 */
export const LAWS: Readonly<Record<LawId, Partial<Record<Region, LawText>>>> = {
  /** No more than the purpose needs. */
  minimal: { CN: pipl('六', 6), TW: pdpa(5) },
  /** Who collects, what for and how long is told before. */
  notice: { CN: pipl('十七', 17), TW: pdpa(8) },
  /** Whom it is passed on to is named, and agreed to separately. */
  sharing: { CN: pipl('二十三', 23), TW: pdpa(8) },
  /** Consent is given of one's own will, knowing what for. */
  consent: { CN: pipl('十四', 14) },
  /** Not by misleading. */
  honest: { CN: pipl('五', 5) },
  /** Under 14 a guardian consents. */
  child: { CN: pipl('三十一', 31) },
  /** No sales calls and messages without consent; an easy no. */
  calls: {
    CN: {
      name: {
        'zh-CN': '《消费者权益保护法实施条例》第二十四条（2024年7月施行）',
        'zh-TW': '中國大陸《消費者權益保護法實施條例》第 24 條（2024 年 7 月施行）',
        en: 'Consumer Rights Protection Regulations art. 24 (mainland China, in force July 2024)',
      },
      source: 'law-cn §3: m.law-lib.com/law/law_view.asp?id=768080&page=4',
    },
    TW: pdpa(20),
  },
  /** Accounts that publish, chat or trade are given to people who say who they are. */
  realName: {
    CN: {
      name: {
        'zh-CN': '《网络安全法》第二十六条（2026年前为第二十四条）',
        'zh-TW': '中國大陸《網絡安全法》第 26 條（2026 年以前為第 24 條）',
        en: 'Cybersecurity Law art. 26 (mainland China; art. 24 before 2026)',
      },
      source: 'law-cn §2: just-laws economic/cybersecurity-law, amended 2025-10-28',
    },
  },
};
