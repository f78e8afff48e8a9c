import { INSTANCE_PROTOTYPES } from "../../vocabulary/metadata-schema.ts";
import type { StyledInstance } from "./instance.ts";
import type { Prototype } from "./prototypes/shape.ts";

/** All instances of a dataset as flat arrays, by index. */
export interface CollectedInstances {
  readonly count: number;
  readonly ids: readonly string[];
  readonly classNames: readonly string[];
  readonly assets: Uint32Array;
  /** index into INSTANCE_PROTOTYPES */
  readonly prototypes: Uint8Array;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  readonly footHeights: Float64Array;
  /** against the prototype's own size: crown (or width) and height */
  readonly widthScales: Float32Array;
  readonly heightScales: Float32Array;
  /** counter-clockwise seen from above, from the prototype's own direction */
  readonly yaws: Float32Array;
  /** 0-1 by a hash of the id: far tiles keep the lowest */
  readonly ranks: Float32Array;
}

/** Directions are one of 64 and sizes one of 32 steps: repeated values compress. */
const DIRECTIONS = 64;
const SCALE_STEPS = 32;

export async function collectInstances(
  batches: AsyncIterable<readonly StyledInstance[]> | Iterable<readonly StyledInstance[]>,
  prototypeSet: Readonly<Record<string, Prototype>>,
  signal: AbortSignal,
): Promise<CollectedInstances> {
  const kept: StyledInstance[] = [];
  for await (const batch of batches) {
    signal.throwIfAborted();
    kept.push(...batch);
  }
  const count = kept.length;
  const instances = {
    count,
    ids: kept.map(({ id }) => id),
    classNames: kept.map(({ className }) => className),
    assets: Uint32Array.from(kept, ({ asset }) => asset),
    prototypes: Uint8Array.from(kept, ({ prototype }) => INSTANCE_PROTOTYPES.indexOf(prototype)),
    longitudes: Float64Array.from(kept, ({ longitudeRadians }) => longitudeRadians),
    latitudes: Float64Array.from(kept, ({ latitudeRadians }) => latitudeRadians),
    footHeights: Float64Array.from(kept, ({ footHeightMetres }) => footHeightMetres),
    widthScales: new Float32Array(count),
    heightScales: new Float32Array(count),
    yaws: new Float32Array(count),
    ranks: new Float32Array(count),
  };
  for (let index = 0; index < count; index++) {
    const instance = kept[index]!;
    const prototype = prototypeSet[instance.prototype]!;
    const hash = hashOf(instance.id);
    const random = prototype.isPlant ? 0.8 + ((hash & 31) / 31) * 0.45 : 1;
    const byHeight = scaleOf(instance.heightMetres, prototype.heightMetres);
    const byCrown = scaleOf(instance.crownMetres, prototype.crownMetres);
    instances.heightScales[index] = round(byHeight ?? byCrown ?? random);
    instances.widthScales[index] = round(byCrown ?? byHeight ?? random);
    const told = instance.headingRadians;
    const direction = (hash >>> 5) & (DIRECTIONS - 1);
    const toldYaw = told === undefined || !Number.isFinite(told) ? 0 : -told;
    instances.yaws[index] =
      told === undefined && prototype.isPlant ? (direction / DIRECTIONS) * 2 * Math.PI : toldYaw;
    instances.ranks[index] = (hash >>> 12) / 2 ** 20;
  }
  return instances;
}

const round = (scale: number): number => Math.max(1, Math.round(scale * SCALE_STEPS)) / SCALE_STEPS;

const scaleOf = (told: number | undefined, own: number): number | undefined =>
  told !== undefined && told > 0 && Number.isFinite(told) ? told / own : undefined;

/** FNV-1a with a last mix, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
