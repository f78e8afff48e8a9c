import { type ClassRow, classRow } from "./class-row.ts";

/**
 * Land use by the codes of Chinese spatial planning.
 * @see 国土空间调查、规划、用途管制用地用海分类指南 (自然资发〔2023〕234 号), table 1
 */
export const LAND_USES: readonly ClassRow[] = [
  classRow("01", "耕地", "Farmland", "#e6d98f"),
  classRow("02", "园地", "Orchard", "#c9cf7c"),
  classRow("03", "林地", "Woodland", "#4f8a57"),
  classRow("04", "草地", "Grassland", "#a4c07a"),
  classRow("07", "居住用地", "Residential", "#f0de68"),
  classRow("0701", "城镇住宅用地", "Urban housing", "#f0de68"),
  classRow("0702", "城镇社区服务设施用地", "Community services", "#e9cf8f"),
  classRow("08", "公共管理与公共服务用地", "Public services", "#e58bb0"),
  classRow("0801", "机关团体用地", "Government", "#e58bb0"),
  classRow("0802", "科研用地", "Research", "#db93bd"),
  classRow("0803", "文化用地", "Culture", "#ec7fa0"),
  classRow("0804", "教育用地", "Education", "#f0a3c4"),
  classRow("0805", "体育用地", "Sports", "#d9a2a8"),
  classRow("0806", "医疗卫生用地", "Health care", "#e3719b"),
  classRow("0807", "社会福利用地", "Social welfare", "#e0a0b8"),
  classRow("09", "商业服务业用地", "Commercial", "#e0574a"),
  classRow("0901", "商业用地", "Retail", "#e0574a"),
  classRow("0902", "商务金融用地", "Business and finance", "#e2877b"),
  classRow("10", "工矿用地", "Industrial", "#b08a63"),
  classRow("1001", "工业用地", "Manufacturing", "#b08a63"),
  classRow("11", "仓储用地", "Logistics", "#a98bc4"),
  classRow("12", "交通运输用地", "Transport", "#b9bdbc"),
  classRow("1207", "城镇道路用地", "Urban roads", "#b9bdbc"),
  classRow("1208", "交通场站用地", "Transport stations", "#a3a9a8"),
  classRow("13", "公用设施用地", "Utilities", "#6f9fc0"),
  classRow("14", "绿地与开敞空间用地", "Green and open space", "#57a05a"),
  classRow("1401", "公园绿地", "Park", "#57a05a"),
  classRow("1402", "防护绿地", "Protective green belt", "#7fae6e"),
  classRow("1403", "广场用地", "Square", "#a9b98c"),
  classRow("15", "特殊用地", "Special use", "#8c8f76"),
  classRow("16", "留白用地", "Reserved", "#d8d8d2"),
  classRow("17", "陆地水域", "Water", "#7db7dc"),
];
