/** Regions that have a name and are no states: unions, pseudo codes, codes that ISO 3166 only reserves. */
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];
const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether a code stands for a country that has a name (`VA` among them), or is `ICRC`. */
export function isCountryCode(code: string): boolean {
  if (code === 'ICRC') return true;
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code)) return false;
  // Codes of old, such as SU, are told by the names of those that took their place.
  return NAMES.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
