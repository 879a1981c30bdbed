import { createHash } from 'node:crypto';
import type { Locale } from '#contract/kinds.ts';
import type { Report } from '#contract/report.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { format } from '#i18n/format.ts';
import { headline } from '#i18n/headline.ts';
import { reason } from '#i18n/reason.ts';
import { adviceText } from '#i18n/texts.ts';
import { escapeHtml } from './escape.ts';
import type { Row } from './table.ts';
import { AUDIT_WORDS } from './words.ts';

const STYLE = `:root{color-scheme:light dark;--line:#d5d9de;--soft:#5b6470;--card:#fff;--page:#f4f5f7;--ink:#1c2127;--severe:#a61e1e;--high:#a8460b;--guarded:#7a5b00;--low:#3c5a47}
@media (prefers-color-scheme:dark){:root{--line:#3a424d;--soft:#a4aebb;--card:#1e242c;--page:#14181d;--ink:#e8ebef;--severe:#ff9d97;--high:#ffb27d;--guarded:#e6c76a;--low:#9fc9ae}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 3rem;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC","PingFang TC","Microsoft YaHei","Microsoft JhengHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.5rem;margin:0 0 .25rem}
.soft{color:var(--soft);font-size:.9rem}
article{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem 1.1rem;margin:1rem 0;overflow-wrap:anywhere}
article h2{font-size:1.05rem;margin:0 0 .2rem}
article h3{font-size:.9rem;margin:.9rem 0 .2rem;color:var(--soft)}
ul{margin:.2rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
td,th{text-align:start;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.level{font-weight:700}
.severe{color:var(--severe)}.high{color:var(--high)}.guarded{color:var(--guarded)}.low{color:var(--low)}
q{quotes:none;background:color-mix(in srgb,var(--line) 45%,transparent);border-radius:4px;padding:0 .25em}`;

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const item = (content: string) => `<li>${content}</li>`;

function reasons(report: Report, locale: Locale): string {
  const items = report.evidence.map((evidence) => {
    const { title, sentence } = reason(evidence, locale);
    const quote = sentence.quote ? `<q dir="auto">${escapeHtml(sentence.quote)}</q>` : '';
    const points = `${evidence.points > 0 ? '+' : '−'}${Math.abs(evidence.points)}`;
    return item(
      `<b>${escapeHtml(title)}</b> <span class="soft">${points}</span><br>${escapeHtml(sentence.before)}${quote}${escapeHtml(sentence.after)}`,
    );
  });
  return items.length > 0 ? `<h3>${escapeHtml(AUDIT_WORDS[locale].columns.reason)}</h3><ul>${items.join('')}</ul>` : '';
}

function fields(report: Report, locale: Locale): string {
  const words = AUDIT_WORDS[locale];
  const { kinds } = catalogue(locale);
  const rows = report.fields.map((field) => {
    const marks = [field.required ? words.required : '', field.visible ? '' : words.hidden].filter(
      (mark) => mark !== '',
    );
    return `<tr><th scope="row">${escapeHtml(kinds[field.kind])}</th><td><bdi>${escapeHtml(field.label)}</bdi></td><td class="soft">${escapeHtml(marks.join(locale === 'en' ? ', ' : '、'))}</td></tr>`;
  });
  return rows.length > 0 ? `<h3>${escapeHtml(words.columns.asks)}</h3><table>${rows.join('')}</table>` : '';
}

function advice(report: Report, locale: Locale): string {
  const texts = report.warn ? report.advice.map((id) => adviceText(id, locale)).filter((text) => text !== null) : [];
  const items = texts.map((text) => item(`<b>${escapeHtml(text.title)}</b><br>${escapeHtml(text.how)}`));
  return items.length > 0 ? `<h3>${escapeHtml(AUDIT_WORDS[locale].advice)}</h3><ul>${items.join('')}</ul>` : '';
}

function article(row: Row, locale: Locale): string {
  const words = AUDIT_WORDS[locale];
  if (!row.report) {
    return `<article><h2><bdi>${escapeHtml(row.input)}</bdi></h2><p class="level">${escapeHtml(words.failed)}</p><p>${escapeHtml(row.error)}</p></article>`;
  }
  const { report } = row;
  const { levels, purposes } = catalogue(locale);
  const purpose = report.purpose.kind === 'other' ? '–' : purposes[report.purpose.kind];
  return `<article>
<h2><bdi>${escapeHtml(report.title || row.input)}</bdi></h2>
<p class="soft"><bdi>${escapeHtml(row.input)}</bdi></p>
<p><span class="level ${report.level}">${escapeHtml(levels[report.level])}</span> · ${report.score} / 100 · ${escapeHtml(purpose)}</p>
<p>${escapeHtml(headline(report, locale))}</p>
${reasons(report, locale)}${fields(report, locale)}${advice(report, locale)}
</article>`;
}

/** A report in one file that loads nothing and runs nothing; whatever a page said is text in it. */
export function htmlReport(rows: readonly Row[], locale: Locale): string {
  const words = AUDIT_WORDS[locale];
  const warned = rows.filter((row) => row.report?.warn).length;
  const failed = rows.filter((row) => row.report === null).length;
  const summary = format(words.summary, { pages: rows.length, warned, failed });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.reportTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.reportTitle)}</h1>
<p>${escapeHtml(summary)}</p>
${rows.map((row) => article(row, locale)).join('\n')}
<p class="soft">${escapeHtml(words.madeBy)}</p>
</body>
</html>
`;
}
