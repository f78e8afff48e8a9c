import type { BuildingUse } from "../vocabulary/metadata-schema.ts";

/** Words in a source's own description of a use, first hit wins; more special uses come first. */
const WORDS: readonly (readonly [RegExp, BuildingUse])[] = [
  [/医院|卫生|诊所|医疗|hospital|clinic|health/i, "hospital"],
  [
    /学校|小学|中学|幼儿|大学|教育|教学|school|kindergarten|university|college|education/i,
    "school",
  ],
  [/别墅|villa|detached|bungalow|farmhouse/i, "villa"],
  [/古|老街|传统民居|historic|old[- ]?quarter|old[- ]?town/i, "old-quarter"],
  [
    /住宅|居住|公寓|宿舍|民居|住房|residential|apartment|dwelling|\bhouse|terrace|dormitory|wohn/i,
    "residential",
  ],
  [
    /车站|机场|停车|交通|客运|station|transport|parking|garage|hangar|airport|carport/i,
    "transport",
  ],
  [
    /变电|泵|水厂|热力|供水|供电|污水|公用设施|utility|transformer|substation|water_works/i,
    "utility",
  ],
  [/工业|厂|仓|车间|物流|industr|warehouse|factory|manufactur|workshop/i, "industrial"],
  [/办公|写字楼|商务|金融|office|bank/i, "office"],
  [
    /商|店|市场|酒店|宾馆|餐|超市|retail|commercial|shop|mall|hotel|market|restaurant|supermarket|kiosk/i,
    "commercial",
  ],
  [
    /政府|行政|文化|体育|图书|博物|公共|宗教|寺|教堂|public|civic|government|church|temple|museum|library|sport|stadium|town_?hall|fire_station|police/i,
    "public",
  ],
];

/** SIG3D code list of CityGML building functions, by range. */
const CITYGML_FUNCTIONS: readonly (readonly [number, number, BuildingUse])[] = [
  [1000, 1110, "residential"],
  [1120, 1150, "office"],
  [1160, 1300, "commercial"],
  [1310, 1460, "industrial"],
  [1470, 1650, "transport"],
  [1660, 1900, "utility"],
];

/** ALKIS building functions, `31001_` and a code of which the first digits say the use. */
const ALKIS_PREFIXES: readonly (readonly [string, BuildingUse])[] = [
  ["302", "school"],
  ["305", "hospital"],
  ["202", "office"],
  ["201", "commercial"],
  ["205", "commercial"],
  ["21", "industrial"],
  ["24", "transport"],
  ["25", "utility"],
  ["1", "residential"],
  ["2", "commercial"],
  ["3", "public"],
];

/** Land-use codes of the 2023 guideline for territorial spatial planning, longest first. */
const LAND_USE_PREFIXES: readonly (readonly [string, BuildingUse])[] = [
  ["0804", "school"],
  ["0806", "hospital"],
  ["0902", "office"],
  ["07", "residential"],
  ["08", "public"],
  ["09", "commercial"],
  ["10", "industrial"],
  ["11", "industrial"],
  ["12", "transport"],
  ["13", "utility"],
];

/**
 * The use that a source's text or code means, "unknown" where nothing is recognised. Codes: CityGML
 * functions (1000-1900), ALKIS (31001_n), Chinese land-use codes (07…, with their leading zero); words in
 * Chinese and English, among them this product's own names.
 * @see SIG3D, code lists 2.0; 国土空间调查、规划、用途管制用地用海分类指南 (2023)
 * @example buildingUseOf("住宅") // "residential"
 */
export function buildingUseOf(text: string): BuildingUse {
  const alkis = /^31001_(\d+)$/.exec(text)?.[1];
  if (alkis !== undefined) return byPrefix(ALKIS_PREFIXES, alkis);
  if (/^(0[789]|1[0-3])\d{0,4}$/.test(text) && !/^1\d{3}$/.test(text)) {
    return byPrefix(LAND_USE_PREFIXES, text);
  }
  if (/^\d{4}$/.test(text)) {
    const code = Number(text);
    return CITYGML_FUNCTIONS.find(([low, high]) => code >= low && code <= high)?.[2] ?? "unknown";
  }
  return WORDS.find(([words]) => words.test(text))?.[1] ?? "unknown";
}

const byPrefix = (rows: readonly (readonly [string, BuildingUse])[], code: string): BuildingUse =>
  rows.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "unknown";
