/** Services that host other people's forms: who hosts is not who collects. Hosts, each with all its subdomains. */
export const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
  wjx: ['wjx.cn', 'wjx.top', 'wjx.com', 'sojump.com'],
  'tencent-survey': ['wj.qq.com'],
  jinshuju: ['jinshuju.net', 'jinshuju.com'],
  mikecrm: ['mikecrm.com'],
  wenjuan: ['wenjuan.com'],
  credamo: ['credamo.com', 'credamo.cn', 'credamo.cc'],
  feishu: ['feishu.cn'],
  wps: ['f.wps.cn'],
  fanqier: ['fanqier.cn'],
  diaochapai: ['diaochapai.com'],
  hudongba: ['hudongba.com'],
  jiandaoyun: ['jiandaoyun.com'],
  surveycake: ['surveycake.com'],
  'google-forms': ['docs.google.com', 'forms.gle'],
  typeform: ['typeform.com'],
  jotform: ['jotform.com'],
  cognito: ['cognitoforms.com'],
  tally: ['tally.so'],
  surveymonkey: ['surveymonkey.com'],
  'microsoft-forms': ['forms.office.com'],
};

/** On these hosts only some paths are forms; the rest is mail, documents, an office suite. */
const FORM_PATHS: Readonly<Record<string, RegExp>> = {
  feishu: /^\/share\/base\/form\//,
  'google-forms': /^\/forms\/|^\/[\w-]+$/,
};

/** Id of the form platform an address belongs to, or empty. */
export function platformOf(url: URL): string {
  const host = url.hostname;
  for (const [id, hosts] of Object.entries(PLATFORMS)) {
    if (!hosts.some((known) => host === known || host.endsWith(`.${known}`))) continue;
    return (FORM_PATHS[id]?.test(url.pathname) ?? true) ? id : '';
  }
  return '';
}
