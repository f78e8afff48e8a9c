import type { MessageKey } from "./message-key.ts";

/** How a known property is named and written; the groups are shown in this order. */
export interface PropertyLabel {
  readonly group: PropertyGroup;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly unit?: string;
  readonly fractionDigits?: number;
  /** a figure that is no quantity: a year or a code, written without thousands */
  readonly isPlain?: true;
}

export type PropertyGroup = "identity" | "plan" | "size" | "use" | "other";

/** Groups in the order shown. */
export const PROPERTY_GROUPS: readonly { readonly id: PropertyGroup; readonly key: MessageKey }[] =
  [
    { id: "identity", key: "group.identity" },
    { id: "plan", key: "group.plan" },
    { id: "size", key: "group.size" },
    { id: "use", key: "group.use" },
    { id: "other", key: "group.other" },
  ];

const label = (
  group: PropertyGroup,
  zh: string,
  en: string,
  more: Pick<PropertyLabel, "unit" | "fractionDigits" | "isPlain"> = {},
): PropertyLabel => ({ group, title: { "zh-CN": zh, en }, ...more });

/** Names of properties that the sample city and the tilers write. */
export const PROPERTY_LABELS: Readonly<Record<string, PropertyLabel>> = {
  name: label("identity", "名称", "Name"),
  code: label("identity", "编号", "Code", { isPlain: true }),
  address: label("identity", "地址", "Address"),
  class: label("identity", "类别", "Class"),
  landUse: label("plan", "用地性质", "Land use", { isPlain: true }),
  landUseName: label("plan", "用地名称", "Land-use name"),
  areaSquareMetres: label("size", "面积", "Area", { unit: "m²", fractionDigits: 0 }),
  farLimit: label("plan", "容积率上限", "FAR limit", { fractionDigits: 2 }),
  densityLimitPercent: label("plan", "建筑密度上限", "Coverage limit", { unit: "%" }),
  heightLimitMetres: label("plan", "建筑限高", "Height limit", { unit: "m" }),
  greenRatioPercent: label("plan", "绿地率下限", "Green ratio, at least", { unit: "%" }),
  lineType: label("plan", "控制线类型", "Control line"),
  heightMetres: label("size", "高度", "Height", { unit: "m", fractionDigits: 1 }),
  storeys: label("size", "层数", "Storeys", { fractionDigits: 0 }),
  storeyHeightMetres: label("size", "层高", "Storey height", { unit: "m", fractionDigits: 1 }),
  widthMetres: label("size", "宽度", "Width", { unit: "m", fractionDigits: 1 }),
  lengthMetres: label("size", "长度", "Length", { unit: "m", fractionDigits: 0 }),
  lanes: label("size", "车道数", "Lanes", { fractionDigits: 0 }),
  bridge: label("size", "桥梁", "Bridge"),
  speedKilometresPerHour: label("use", "限速", "Speed limit", { unit: "km/h" }),
  oneway: label("use", "单行", "One-way"),
  roadClass: label("use", "道路等级", "Road class"),
  use: label("use", "用途", "Use"),
  year: label("use", "建成年份", "Built", { isPlain: true }),
  population: label("use", "人口", "Population", { fractionDigits: 0 }),
  capacity: label("use", "容量", "Capacity", { fractionDigits: 0 }),
  species: label("use", "树种", "Species"),
  crownMetres: label("size", "冠幅", "Crown", { unit: "m", fractionDigits: 1 }),
  beds: label("use", "床位", "Beds", { fractionDigits: 0 }),
  vehicles: label("use", "车辆", "Vehicles", { fractionDigits: 0 }),
  parcel: label("identity", "所在地块", "Parcel", { isPlain: true }),
  partOf: label("identity", "所属建筑", "Part of", { isPlain: true }),
  street: label("identity", "所在道路", "Street"),
  telephone: label("identity", "电话", "Telephone", { isPlain: true }),
  minHeightMetres: label("size", "底部离地", "Starts above ground", {
    unit: "m",
    fractionDigits: 1,
  }),
  headingDegrees: label("size", "朝向", "Heading", { unit: "°", fractionDigits: 0 }),
  builtFar: label("plan", "现状容积率", "FAR, built", { fractionDigits: 2 }),
  builtDensityPercent: label("plan", "现状建筑密度", "Coverage, built", { unit: "%" }),
  builtHeightMetres: label("plan", "现状最大高度", "Height, built", { unit: "m" }),
  synthetic: label("other", "虚构数据", "Synthetic"),
};
