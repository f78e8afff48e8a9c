/** A tag that wants a place on screen; higher rank is placed first. */
export interface TagWish {
  readonly id: string;
  /** of the point it belongs to, pixels */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

/** Gap between two tags, so that they read as two. */
const GAP_PIXELS = 4;

/**
 * Which tags are shown: by rank, none over another, at most `most`. The rest stay symbols without a name.
 * @example placeTags([], 12) // []
 */
export function placeTags(wishes: readonly TagWish[], most: number): readonly TagWish[] {
  const placed: TagWish[] = [];
  for (const wish of wishes.toSorted((a, b) => b.rank - a.rank)) {
    if (placed.length >= most) break;
    if (placed.every((other) => !overlaps(wish, other))) placed.push(wish);
  }
  return placed;
}

const overlaps = (a: TagWish, b: TagWish): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * GAP_PIXELS &&
  Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * GAP_PIXELS;
