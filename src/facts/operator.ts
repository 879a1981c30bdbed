import type { Snapshot } from '#contract/snapshot.ts';
import { normalise } from './match.ts';

/** Who the page says runs it: a company named in full, or a licence number; empty where nobody is named. */
export function findOperator(snapshot: Snapshot): string {
  const { blocks } = snapshot.page;
  // Footers and headers last: that is where a site names itself.
  for (let i = blocks.length - 1; i >= 0; i--) {
    const text = normalise(blocks[i]?.text ?? '');
    for (const pattern of NAMES) {
      const found = pattern.exec(text)?.[0].trim();
      if (found) return found.slice(0, 80);
    }
  }
  return '';
}

// Bounded runs only: pages feed these. Letters and Chinese characters as plain ranges: compiling the same as Unicode
// properties takes a browser longer than finding everything else on the page.
const NAMES: readonly RegExp[] = [
  /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff()a-z0-9]{2,30}(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|事务所|有限責任公司|事務所|合作社|基金会|基金會|委员会)/,
  /[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]{0,2}icp[备備证證]\s?\d{5,12}号?(?:-\d{1,3})?/,
  /(?:统一编号|統一編號)[::]?\s?\d{8}/,
  /(?:©|\(c\)|copyright)\s{0,2}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,2}(?:by\s)?[a-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff][a-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff\d .,&'-]{2,50}/,
  /[a-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff][a-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff&' -]{2,40},? (?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|s\.a\.)\b\.?/,
];
