import type { Locale } from '#contract/kinds.ts';
import type { ChangeResult } from '#contract/message.ts';
import { clean } from '#i18n/clean.ts';
import { format } from '#i18n/format.ts';
import { settingsWords } from '#i18n/settings/words.ts';

/** What went wrong with a change, and what to do about it. */
export function problemSentence(result: Extract<ChangeResult, { ok: false }>, locale: Locale): string {
  const words = settingsWords(locale);
  switch (result.problem) {
    case 'not-a-site':
      return format(words.notASite, { input: clean(result.detail) });
    case 'too-many-rules':
      return format(words.tooManyRules, { count: result.detail });
    case 'read-only':
      return words.readOnly;
    case 'locked':
      return words.locked;
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'storage-full':
      return words.storageFull;
    case 'storage-failed':
      return words.storageFailed;
    default:
      return result.problem satisfies never;
  }
}
