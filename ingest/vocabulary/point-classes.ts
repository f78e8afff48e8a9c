import { type ClassRow, classRow } from "./class-row.ts";

/** Classes of points: instances with a model first, then places shown as symbols. */
export const POINT_CLASSES: readonly ClassRow[] = [
  classRow("tree", "阔叶乔木", "Broadleaf tree", "#5f8f4e"),
  classRow("conifer", "针叶乔木", "Conifer", "#3f7350"),
  classRow("palm", "棕榈", "Palm", "#7a9a4f"),
  classRow("shrub", "灌木", "Shrub", "#86a163"),
  classRow("lamp", "路灯", "Street lamp", "#e8d9a8"),
  classRow("hydrant", "消火栓", "Hydrant", "#e5564b"),
  classRow("camera", "摄像机", "Camera", "#62a6ff"),
  classRow("signal", "信号灯", "Traffic signal", "#6fa86b"),
  classRow("bus-stop", "公交站", "Bus stop", "#4f9fc9"),
  classRow("school", "学校", "School", "#f0a3c4"),
  classRow("kindergarten", "幼儿园", "Kindergarten", "#f3bdd3"),
  classRow("hospital", "医院", "Hospital", "#e3719b"),
  classRow("clinic", "社区卫生服务中心", "Clinic", "#e79ab6"),
  classRow("fire-station", "消防站", "Fire station", "#ff6257"),
  classRow("police", "派出所", "Police station", "#5c8fd6"),
  classRow("shelter", "应急避难场所", "Emergency shelter", "#43b562"),
  classRow("government", "政务服务", "Government", "#c9a566"),
  classRow("library", "图书馆", "Library", "#a98bc4"),
  classRow("museum", "博物馆", "Museum", "#b48fb0"),
  classRow("station", "车站", "Station", "#b9bdbc"),
  classRow("landmark", "地标", "Landmark", "#46c79c"),
  classRow("park", "公园", "Park", "#57a05a"),
];
