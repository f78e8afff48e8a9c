import type { Ring } from "./geometry.ts";

/** Footprints about their own centre: x east, y north in metres, counter-clockwise. */
export function bar(width: number, depth: number): Ring {
  const x = width / 2;
  const y = depth / 2;
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

/** A rectangle with cut corners. */
export function chamfered(width: number, depth: number, cut: number): Ring {
  const x = width / 2;
  const y = depth / 2;
  return [
    [-x + cut, -y],
    [x - cut, -y],
    [x, -y + cut],
    [x, y - cut],
    [x - cut, y],
    [-x + cut, y],
    [-x, y - cut],
    [-x, -y + cut],
  ];
}

/** A slab of flats: bays to the south, a stair to the north for each unit of the row. */
export function slab(unitCount: number, unitWidth: number, depth: number): Ring {
  const half = (unitCount * unitWidth) / 2;
  const y = depth / 2;
  const south: [number, number][] = [];
  const north: [number, number][] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    const left = -half + unit * unitWidth;
    const bay = unitWidth * 0.28;
    const middle = left + unitWidth / 2;
    south.push(
      [left + bay, -y],
      [left + bay, -y - 1.5],
      [left + unitWidth - bay, -y - 1.5],
      [left + unitWidth - bay, -y],
    );
    north.unshift(
      [middle + 1.6, y],
      [middle + 1.6, y + 1.4],
      [middle - 1.6, y + 1.4],
      [middle - 1.6, y],
    );
  }
  return [[-half, -y], ...south, [half, -y], [half, y], ...north, [-half, y]];
}

/** A tower of flats: two wings to the south, a core to the north. */
export function tower(width: number, depth: number): Ring {
  const x = width / 2;
  const y = depth / 2;
  const wing = width * 0.34;
  const notch = depth * 0.16;
  const core = width * 0.19;
  const rise = depth * 0.2;
  return [
    [-x, -y],
    [-x + wing, -y],
    [-x + wing, -y + notch],
    [x - wing, -y + notch],
    [x - wing, -y],
    [x, -y],
    [x, y - rise],
    [core, y - rise],
    [core, y + rise],
    [-core, y + rise],
    [-core, y - rise],
    [-x, y - rise],
  ];
}

/** An L whose arms are `depth` deep, open to the south-east or, mirrored, south-west. */
export function ell(width: number, length: number, depth: number, isMirrored = false): Ring {
  const x = width / 2;
  const y = length / 2;
  const ring: Ring = [
    [-x, -y],
    [-x + depth, -y],
    [-x + depth, y - depth],
    [x, y - depth],
    [x, y],
    [-x, y],
  ];
  return isMirrored ? ring.map(([px, py]) => [-px, py] as const).reverse() : ring;
}

/** A U open to the south. */
export function you(width: number, length: number, depth: number): Ring {
  const x = width / 2;
  const y = length / 2;
  return [
    [-x, -y],
    [-x + depth, -y],
    [-x + depth, y - depth],
    [x - depth, y - depth],
    [x - depth, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

/** An H lying on its side: two bars joined by a corridor. */
export function comb(width: number, length: number, depth: number, link: number): Ring {
  const x = width / 2;
  const y = length / 2;
  const l = link / 2;
  return [
    [-x, -y],
    [x, -y],
    [x, -y + depth],
    [l, -y + depth],
    [l, y - depth],
    [x, y - depth],
    [x, y],
    [-x, y],
    [-x, y - depth],
    [-l, y - depth],
    [-l, -y + depth],
    [-x, -y + depth],
  ];
}

/** An ellipse of `sides` corners. */
export function oval(width: number, depth: number, sides: number): Ring {
  return Array.from({ length: sides }, (_, index) => {
    const angle = ((index + 0.5) / sides) * 2 * Math.PI;
    return [(width / 2) * Math.cos(angle), (depth / 2) * Math.sin(angle)] as const;
  });
}

/** A stadium's form: a rectangle with half circles at both ends of its x axis. */
export function runningTrack(width: number, depth: number, stepsPerEnd = 10): Ring {
  const radius = depth / 2;
  const straight = width / 2 - radius;
  const points: [number, number][] = [];
  for (const end of [1, -1]) {
    for (let step = 0; step <= stepsPerEnd; step++) {
      const angle = (end === 1 ? -0.5 : 0.5) * Math.PI + (step / stepsPerEnd) * Math.PI;
      points.push([end * straight + radius * Math.cos(angle), radius * Math.sin(angle)]);
    }
  }
  return points;
}

/** The shape turned a quarter to the left. */
export function quarterTurn(ring: Ring): Ring {
  return ring.map(([x, y]) => [-y, x] as const);
}
