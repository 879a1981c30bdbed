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

// Bounded runs only: pages feed these.
const NAMES: readonly RegExp[] = [
  /[\p{Script=Han}()a-z0-9]{2,30}(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司|事务所|股份有限公司|有限責任公司|股份有限公司|有限公司|事務所|合作社|基金会|基金會|委员会)/u,
  /[\p{Script=Han}]{0,2}icp[备備证證]\s?\d{5,12}号?(?:-\d{1,3})?/u,
  /统一编号[::]?\s?\d{8}|統一編號[::]?\s?\d{8}/u,
  /(?:©|\(c\)|copyright)\s{0,2}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,2}(?:by\s)?[\p{L}][\p{L}\p{N} .,&'-]{2,50}/u,
  /[\p{L}][\p{L}&' -]{2,40},? (?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|s\.a\.)\b\.?/u,
];
