import { parse } from 'tldts';
import type { Facts, SiteFacts } from '#contract/facts.ts';
import { lookAlikeOf, mixesScripts } from './look-alike.ts';
import { platformOf } from './platforms.ts';

// With private suffixes two customers of one hosting service are two sites, as browsers see them.
const LOOKUP = { allowPrivateDomains: true } as const;

/**
 * The site an address belongs to: its registrable domain in ASCII; the host itself for IPs, public suffixes and names
 * without a dot. `null` where the address has no host.
 */
export function siteOf(hostOrUrl: string): string | null {
  const url = webAddress(hostOrUrl) ?? webAddress(`https://${hostOrUrl}`);
  if (!url) return null;
  const host = plainHost(url);
  return host === '' ? null : (parse(host, LOOKUP).domain ?? host);
}

/** Whether a host is an IP address, IPv6 in brackets included. */
export function isIpHost(host: string): boolean {
  return parse(host, LOOKUP).isIp === true;
}

/** Whether a host is nobody's site but a suffix under which anyone may register, such as `com.cn`. */
export function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, LOOKUP);
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

/** What the address says. `null` for loopback, `file:`, `about:`, `data:` and whatever else has no site on the web. */
export function siteFacts(address: string, facts: Pick<Facts, 'forms'>): SiteFacts | null {
  const url = webAddress(address);
  if (!url || isLoopback(plainHost(url))) return null;
  const host = plainHost(url);
  const parsed = parse(host, LOOKUP);
  const site = parsed.domain ?? host;
  return {
    url: url.href.slice(0, 2048),
    host,
    registrableDomain: site,
    secure: url.protocol === 'https:',
    isIp: parsed.isIp === true,
    port: url.port,
    suffix: parsed.isIp ? '' : (parsed.publicSuffix ?? ''),
    subdomain: parsed.subdomain ?? '',
    looksLike: parsed.isIp ? '' : lookAlikeOf(host, site),
    mixedScript: mixesScripts(host),
    platform: platformOf(url),
    actions: facts.forms.flatMap((form, index) => {
      const action = form.action === null ? null : webAddress(form.action);
      if (!action) return [];
      const actionHost = plainHost(action);
      const actionSite = siteOf(action.href) ?? actionHost;
      return [
        {
          form: index,
          host: actionHost,
          registrableDomain: actionSite,
          crossSite: actionSite !== site,
          secure: action.protocol === 'https:',
          isIp: parse(actionHost).isIp === true,
          inAddress: form.method === 'get',
        },
      ];
    }),
  };
}

function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Without the root dot, which names the same host. */
function plainHost(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\./.test(host);
}
