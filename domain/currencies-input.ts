/** The currencies in use (ISO 4217). Funds, metals and codes for tests are none that a deal is made in. */
const CODES =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK " +
  "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR " +
  "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB " +
  "PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD " +
  "TZS UAH UGX USD UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";
export const CURRENCIES: readonly string[] = CODES.split(" ");

const DECIMALS: Record<string, number> = { CLF: 4, UYW: 4 };
for (const code of "BHD IQD JOD KWD LYD OMR TND".split(" ")) DECIMALS[code] = 3;
for (const code of "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" ")) DECIMALS[code] = 0;

const known = new Set(CURRENCIES);

/** By its code, in capitals. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}

/** How many decimals the currency's own smallest coin has. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** How people write currencies besides their codes; a mark that several share names all of them, the usual one first. */
const MARKS: [marks: string, currencies: string][] = [
  ["€|euro|euros", "EUR"],
  ["£|pound|pounds|livre|livres", "GBP EGP LBP SYP FKP GIP SHP SDG SSP"],
  ["pound sterling|pounds sterling|livre sterling|livres sterling|GB£|£GB", "GBP"],
  [
    "$|dollar|dollars",
    "USD CAD AUD HKD NZD SGD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD DOP",
  ],
  ["US$|$US|U$S|USD$|US dollar|US dollars|dollar américain|dollars américains", "USD"],
  ["CA$|C$|CAD$|CAN$|CDN$|$CA|$CAN|$CAD|Canadian dollar|Canadian dollars|dollar canadien|dollars canadiens", "CAD"],
  ["A$|AU$|AUD$|$AU|$A|$AUD|Australian dollar|Australian dollars|dollar australien|dollars australiens", "AUD"],
  ["NZ$|$NZ|NZD$|New Zealand dollars|dollars néo-zélandais", "NZD"],
  ["HK$|$HK|HKD$|Hong Kong dollars|dollars de Hong Kong", "HKD"],
  ["S$|SG$|$SG|SGD$|Singapore dollars|dollars de Singapour", "SGD"],
  ["NT$|TW$", "TWD"],
  ["R$|real|reais|réals", "BRL"],
  ["MX$|Mex$", "MXN"],
  ["¥", "JPY CNY"],
  ["JP¥|円|yen|yens", "JPY"],
  ["CN¥|元|RMB|yuan|yuans|renminbi", "CNY"],
  ["kr|kr.|couronne|couronnes|kroner|kronor|crowns", "SEK NOK DKK ISK"],
  ["Nkr", "NOK"],
  ["Skr", "SEK"],
  ["Dkr", "DKK"],
  ["zł|zl|zloty|zlotys", "PLN"],
  ["Kč", "CZK"],
  ["Ft|forint|forints", "HUF"],
  ["lei", "RON MDL"],
  ["₽|rouble|roubles|rubles", "RUB"],
  ["₺|TL", "TRY"],
  ["₹", "INR"],
  ["Rs|Rs.|rupee|rupees|roupie|roupies", "INR PKR LKR NPR MUR SCR"],
  ["₩", "KRW KPW"],
  ["₪|shekels", "ILS"],
  ["₫", "VND"],
  ["฿|baht", "THB"],
  ["₴|hryvnias", "UAH"],
  ["₦|naira", "NGN"],
  ["₱", "PHP"],
  ["₸", "KZT"],
  ["₼", "AZN"],
  ["₾", "GEL"],
  ["₡", "CRC"],
  ["₲", "PYG"],
  ["₵", "GHS"],
  ["৳", "BDT"],
  ["Fr.|SFr|SFr.|Swiss francs|franc suisse|francs suisses", "CHF"],
  ["FCFA|CFA|francs CFA", "XOF XAF"],
  ["DH|dirham|dirhams", "MAD AED"],
  ["KD", "KWD"],
  ["rand|rands", "ZAR"],
];

const meant = new Map<string, readonly string[]>();
for (const [marks, currencies] of MARKS) {
  for (const mark of marks.split("|")) meant.set(mark.toLowerCase(), currencies.split(" "));
}
for (const code of CURRENCIES) meant.set(code.toLowerCase(), [code]);

/** The currencies that a sign, a word or a code may stand for, the usual one first; none for what is no currency. */
export function currenciesMeant(mark: string): readonly string[] {
  return meant.get(mark.trim().replace(/\s+/g, " ").toLowerCase()) ?? [];
}

const quote = (text: string) => text.replace(/[.$]/g, "\\$&").replaceAll(" ", "[ \\u00a0\\u202f]");
const spellings = (mark: string) => (/^\p{L}/u.test(mark) ? [mark, mark[0]!.toUpperCase() + mark.slice(1)] : [mark]);
const byLength = (a: string, b: string) => b.length - a.length;
const written = MARKS.flatMap(([marks]) => marks.split("|").flatMap(spellings)).toSorted(byLength);

/**
 * The source of a regular expression (flag u, not i) for a currency in running text: every sign and word, and codes in
 * capitals. The longest come first; what may stand beside it is the caller's to say.
 */
export const CURRENCY_MARK = [...new Set([...written, ...CURRENCIES])].map(quote).join("|");
