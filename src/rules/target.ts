import type { Target, TargetProblem } from '#contract/rule.ts';
import { isIpHost, isPublicSuffix, siteOf } from '#site/site-facts.ts';

const MAX_CHARS = 2_048;
const MAX_STARS = 5;

export type ParsedTarget =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly problem: TargetProblem };

const no = (problem: TargetProblem): ParsedTarget => ({ ok: false, problem });

/**
 * Reads what a person typed or pasted as the target of a rule:
 * `example.com` (a registrable domain: the site with all its subdomains), `www.example.com` or `=example.com` (that host
 * alone), `example.com/vote` (addresses that begin so, by whole segments), `*.example.com`, `shop.*.example.com/vote/*`
 * and Chrome's match patterns (`*://*.example.com/*`). Hosts may be in either spelling, with a port, an IP, `localhost`;
 * files are `file:///folder/*`. Stars stand for whole labels or the end of a path, nowhere else. `isKept`: a rule's own
 * target, as `targetText` spelled it; there a name without a dot is no slip.
 */
export function parseTarget(text: string, isKept = false): ParsedTarget {
  const typed = text.trim();
  if (typed === '') return no('empty');
  if (typed.length > MAX_CHARS) return no('too-long');
  if (/\s/.test(typed)) return no('not-an-address');
  const isHostOnly = typed.startsWith('=');
  const [, schemeText, rest = ''] =
    /^(?:([a-z*][a-z0-9+.-]*):\/\/)?(.*)$/i.exec(isHostOnly ? typed.slice(1) : typed) ?? [];
  const scheme = schemeText?.toLowerCase() ?? null;
  if (scheme === 'file') return fileTarget(rest);
  if (scheme !== null && scheme !== '*' && scheme !== 'http' && scheme !== 'https') return no('scheme');
  if ((rest.match(/\*/g)?.length ?? 0) > MAX_STARS) return no('too-many-stars');

  const slash = rest.search(/[/?#]/);
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  if (authority.includes('@')) return no('user-info');
  const path = pathOf(slash < 0 ? '' : rest.slice(slash));
  if (path === null) return no('star-inside-path');
  const host = hostOf(authority);
  if (typeof host === 'string') return no(host);
  const labels = host.name.startsWith('[') || isIpHost(host.name) ? [host.name] : host.name.split('.').reverse();
  const problem = hostProblem(host.name, labels, isKept || schemeText !== undefined);
  if (problem) return no(problem);

  const hasStars = labels.includes('*') || path.openEnd;
  const isWholeHost = path.path === '/' && host.port === '' && !hasStars;
  const isSite = !isHostOnly && isWholeHost && siteOf(host.name) === host.name;
  const subdomains = isSite || labels.at(-1) === '*';
  const kind = isSite ? 'site' : hasStars ? 'pattern' : path.path === '/' ? 'host' : 'prefix';
  const kept = subdomains && !isSite ? labels.slice(0, -1) : labels;
  return sized({
    kind,
    scheme: !isSite && (scheme === 'http' || scheme === 'https') ? scheme : null,
    labels: kept,
    subdomains,
    port: host.port,
    ...path,
  });
}

/** Spelled as it is kept, a target can be far longer than it was typed. */
function sized(target: Target): ParsedTarget {
  return targetText(target).length > MAX_CHARS ? no('too-long') : { ok: true, target };
}

function fileTarget(rest: string): ParsedTarget {
  const path = pathOf(rest);
  if (path === null) return no('star-inside-path');
  if (!rest.startsWith('/') || path.path === '/') return no('star-alone');
  const kind = path.openEnd ? 'pattern' : 'prefix';
  return sized({ kind, scheme: 'file', labels: [], subdomains: false, port: '', ...path });
}

/** Path and query as addresses spell them; `null` where a star stands before the end. The fragment names no page. */
function pathOf(typed: string): Pick<Target, 'path' | 'openEnd'> | null {
  const [plain = ''] = typed.split('#');
  const literal = plain.replace(/\*$/, '');
  if (literal.includes('*')) return null;
  const spelled = new URL(`https://a.example/${literal.replace(/^\//, '')}`);
  const path = spelled.pathname + spelled.search;
  // Everything a host has is what the host itself stands for.
  return { path, openEnd: plain.endsWith('*') && path !== '/' };
}

/** Host and port in ASCII, stars kept; else what is wrong. */
function hostOf(authority: string): { readonly name: string; readonly port: string } | TargetProblem {
  // A star is no letter of a host name: give each one a name that is, and take it back after the browser spelled it.
  const stand = 'star-stands-here';
  const named = authority
    .split('.')
    .map((label) => (label === '*' ? stand : label))
    .join('.');
  if (named.includes('*')) return 'star-inside-label';
  if (!URL.canParse(`https://${named}/`)) return 'not-an-address';
  const url = new URL(`https://${named}/`);
  const [, port = ''] = /:(\d+)$/.exec(authority) ?? [];
  const name = url.hostname.replaceAll(stand, '*').replace(/\.$/, '');
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9_.*-]+)$/.test(name)) return 'not-an-address';
  return { name, port };
}

function hostProblem(name: string, labels: readonly string[], hasScheme: boolean): TargetProblem | null {
  const literal = labels.filter((label) => label !== '*');
  if (literal.length === 0) return 'star-alone';
  if (labels[0] === '*') return 'star-alone';
  const isMachine = name === 'localhost' || name.startsWith('[') || isIpHost(name);
  if (isMachine) return null;
  // Typed by hand, one label alone is a slip; as an address it is a machine of the house network.
  if (labels.length === 1) return hasScheme ? null : 'single-label';
  // `*.com.cn` would trust everybody who can buy a name.
  const tail = labels.slice(0, labels.indexOf('*') < 0 ? labels.length : labels.indexOf('*'));
  return isPublicSuffix([...tail].reverse().join('.')) ? 'public-suffix' : null;
}

/** The one spelling of a target, which `parseTarget` reads back to the same target. */
export function targetText(target: Target): string {
  const { kind, scheme, path } = target;
  const end = target.openEnd ? '*' : '';
  if (scheme === 'file') return `file://${path}${end}`;
  const stars = target.subdomains && kind !== 'site' ? ['*'] : [];
  const host = [...target.labels, ...stars].reverse().join('.');
  if (kind === 'site') return host;
  const port = target.port === '' ? '' : `:${target.port}`;
  const tail = path === '/' && end === '' ? '' : path + end;
  return `${kind === 'host' ? '=' : ''}${scheme ? `${scheme}://` : ''}${host}${port}${tail}`;
}
