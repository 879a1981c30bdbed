import { type Reading, readIdentifier, readWords, type TextReading } from './meanings.ts';

/** Memory of texts already read, for one page. */
export interface Reader {
  readonly words: (text: string) => TextReading;
  readonly name: (identifier: string) => readonly Reading[];
}

/** A reader that reads each distinct text of a page once. */
export function newReader(): Reader {
  const words = new Map<string, TextReading>();
  const names = new Map<string, readonly Reading[]>();
  return {
    words(text) {
      let reading = words.get(text);
      if (!reading) {
        reading = readWords(text);
        words.set(text, reading);
      }
      return reading;
    },
    name(identifier) {
      let reading = names.get(identifier);
      if (!reading) {
        reading = readIdentifier(identifier);
        names.set(identifier, reading);
      }
      return reading;
    },
  };
}
