/**
 * Parameters of an address that say how a reader came there, and nothing of the page: by whom they are set, as its own
 * documentation names them. A `*` at the end stands for any rest. Parameters that some sites need to find a page (`ref`,
 * `source`, `id`) are not among them.
 */
const setBy: Readonly<Record<string, readonly string[]>> = {
  'Google Analytics (custom campaigns, cross-domain measurement)': ['utm_*', '_ga', '_gl'],
  'Google Ads and Campaign Manager (click ids)': [
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'srsltid',
  ],
  'Meta (Facebook, Instagram)': ['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'igshid', 'igsh'],
  'Microsoft Advertising': ['msclkid', 'ocid'],
  'X, TikTok, LinkedIn, Yandex (click ids)': [
    'twclid',
    'ttclid',
    'li_fat_id',
    'yclid',
    'ysclid',
    '_openstat',
  ],
  'AT Internet and Piano Analytics': [
    'xtor',
    'xtref',
    'at_medium',
    'at_campaign*',
    'at_custom*',
    'at_link*',
    'at_bbc_team',
    'at_format',
    'at_ptr_name',
  ],
  'Comscore Digital Analytix': ['ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee'],
  'Mapp Intelligence (Webtrekk)': ['wt_mc', 'wt_zmc', 'wtmc'],
  Matomo: ['pk_*', 'piwik_*', 'mtm_*', 'matomo_*'],
  'Adobe Analytics': ['cmpid', 's_cid', 'icid', 'ef_id', 's_kwcid'],
  Mailchimp: ['mc_cid', 'mc_eid'],
  HubSpot: ['_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'],
  'Marketo, Omeda, Vero, Drip, Klaviyo (mailings)': [
    'mkt_tok',
    'oly_anon_id',
    'oly_enc_id',
    'vero_id',
    'vero_conv',
    '__s',
    '_kx',
    'rb_clickid',
  ],
  'Sites of news': ['smid', 'smtyp', 'ftag', 'cmp'],
};

const names = Object.values(setBy).flat();
const whole = new Set(names.filter((name) => !name.endsWith('*')));
const beginnings = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Whether a parameter of this name only says how a reader came to a page. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return whole.has(lower) || beginnings.some((beginning) => lower.startsWith(beginning));
}
