// East Asian Wide and Fullwidth ranges of Unicode, those that terminals draw two columns wide.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

const columnsOf = (char: string): number => (ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char);
  return columns;
}

/** The text in exactly so many columns: cut with an ellipsis, or filled with spaces. */
export function toColumns(text: string, columns: number): string {
  let shown = text;
  if (displayWidth(text) > columns) {
    shown = '';
    let used = 1;
    for (const char of text) {
      used += columnsOf(char);
      if (used > columns) break;
      shown += char;
    }
    shown += '…';
  }
  return shown + ' '.repeat(Math.max(0, columns - displayWidth(shown)));
}
