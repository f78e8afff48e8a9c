import { type ClassRow, classRow } from "./class-row.ts";

/** Names of CityJSON's object types. @see CityJSON 2.0.1, "City Objects" */
export const CITY_OBJECT_CLASSES: readonly ClassRow[] = [
  classRow("Building", "建筑", "Building", "#d4d6d2"),
  classRow("BuildingPart", "建筑部分", "Building part", "#d4d6d2"),
  classRow("BuildingInstallation", "建筑附属物", "Building installation", "#c2c5c0"),
  classRow("Bridge", "桥梁", "Bridge", "#b9bdbc"),
  classRow("BridgePart", "桥梁部分", "Bridge part", "#b9bdbc"),
  classRow("Tunnel", "隧道", "Tunnel", "#9aa19f"),
  classRow("Road", "道路", "Road", "#b9bdbc"),
  classRow("Railway", "铁路", "Railway", "#9aa19f"),
  classRow("WaterBody", "水体", "Water body", "#4f8fae"),
  classRow("PlantCover", "植被", "Plant cover", "#57a05a"),
  classRow("SolitaryVegetationObject", "单株植物", "Solitary plant", "#5f8f4e"),
  classRow("LandUse", "土地利用", "Land use", "#c9cf7c"),
  classRow("CityFurniture", "城市部件", "City furniture", "#e8d9a8"),
  classRow("GenericCityObject", "其他城市对象", "Other city object", "#8a9190"),
  classRow("OtherConstruction", "其他构筑物", "Other construction", "#a3a9a8"),
];
