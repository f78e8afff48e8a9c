import type { City } from "./city.ts";
import { type Point, ringCentre } from "./geometry.ts";
import { createRandom } from "./random.ts";
import type { Site } from "./site.ts";

/** A named place that people look for. */
export interface Place {
  readonly class:
    | "school"
    | "hospital"
    | "fire-station"
    | "police"
    | "government"
    | "shelter"
    | "park"
    | "culture"
    | "sport"
    | "market"
    | "clinic"
    | "landmark";
  readonly name: string;
  readonly at: Point;
  readonly address: string;
  /** people a shelter takes, beds of a hospital, pupils of a school; 0 where it means nothing */
  readonly capacity: number;
  readonly telephone: string;
}

/** Places that the zones carry, plus police posts, clinics and markets in housing, and shelters on open ground. */
export function findPlaces(city: City): Place[] {
  const random = createRandom(city.plan.seed, "places");
  const places: Place[] = [];
  const add = (site: Site, kind: Place["class"], name: string, capacity = 0, at?: Point): void => {
    const main =
      site.buildings.find((building) => building.name.startsWith(name)) ?? site.buildings[0];
    places.push({
      class: kind,
      name,
      at: at ?? (main === undefined ? ringCentre(site.parcel.ring) : ringCentre(main.ring)),
      address: main?.address ?? site.parcel.street,
      capacity,
      // the numbers 555… are given to nobody
      telephone: `0878-555${random.whole(1000, 9999)}`,
    });
  };
  let housing = 0;
  for (const site of city.sites) {
    const first = site.buildings[0];
    const open = ringCentre(site.parcel.ring);
    switch (site.parcel.zone) {
      case "school": {
        const name = first?.name.replace(/教学楼|实验楼|体育馆|综合楼/, "") ?? "学校";
        add(site, "school", name, random.whole(9, 24) * 60);
        if (site.patches.some((patch) => patch.material === "field")) {
          const field = site.patches.find((patch) => patch.material === "field")!;
          add(site, "shelter", `${name}应急避难场所`, 1800, ringCentre(field.ring));
        }
        break;
      }
      case "college":
        add(site, "school", "滇中应用技术学院", 7200);
        break;
      case "hospital":
        add(site, "hospital", "龙川新区人民医院", 800);
        break;
      case "fire-station":
        add(site, "fire-station", first?.name.replace("车库", "") ?? "消防救援站", 45);
        break;
      case "civic":
        add(site, "government", first?.name.replace("主楼", "") ?? "管委会");
        break;
      case "stadium":
        add(site, "sport", "龙川体育场", 18000);
        add(site, "shelter", "龙川体育公园应急避难场所", 9000, open);
        break;
      case "park":
        add(site, "park", first?.name.replace("茶室", "") ?? "公园");
        add(
          site,
          "shelter",
          `${first?.name.replace("茶室", "") ?? "公园"}应急避难场所`,
          2400,
          open,
        );
        break;
      case "hill-park":
        if (first) add(site, "park", "龙山公园", 0, open);
        break;
      case "axis":
        if (first) add(site, "culture", first.name);
        break;
      case "office":
        if (first?.name.startsWith("龙川中心")) add(site, "landmark", "龙川中心");
        break;
      case "towers":
      case "mid-rise":
      case "slabs":
        housing++;
        if (housing % 14 === 3 && first)
          add(site, "police", `${site.parcel.street}派出所`, 0, ringCentre(first.ring));
        if (housing % 11 === 6 && first)
          add(site, "clinic", `${site.parcel.street}社区卫生服务中心`, 30, ringCentre(first.ring));
        if (housing % 13 === 9 && first)
          add(site, "market", `${site.parcel.street}农贸市场`, 0, ringCentre(first.ring));
        break;
    }
  }
  return places;
}
