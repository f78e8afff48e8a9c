declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

export type Metres = Quantity<"metres">;
export type Radians = Quantity<"radians">;
export type Degrees = Quantity<"degrees">;
export type Seconds = Quantity<"seconds">;

export const metres = (value: number): Metres => value as Metres;
export const radians = (value: number): Radians => value as Radians;
export const degrees = (value: number): Degrees => value as Degrees;
export const seconds = (value: number): Seconds => value as Seconds;

const RADIANS_PER_DEGREE = Math.PI / 180;

/** @example degreesToRadians(degrees(180)) // 3.141592653589793 */
export const degreesToRadians = (value: Degrees): Radians => radians(value * RADIANS_PER_DEGREE);

/** @example radiansToDegrees(radians(Math.PI)) // 180 */
export const radiansToDegrees = (value: Radians): Degrees => degrees(value / RADIANS_PER_DEGREE);
