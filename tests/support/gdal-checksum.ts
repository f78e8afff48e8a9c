import type { RasterSamples } from "../../ingest/model/raster.ts";

const PRIMES = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43];

/** GDAL's checksum of one whole-number band, row by row. @see GDALChecksumImage in gdal/alg/gdalchecksum.cpp */
export function gdalChecksum(samples: RasterSamples, bandCount: number, band: number): number {
  let checksum = 0;
  let prime = 0;
  for (let index = band; index < samples.length; index += bandCount) {
    checksum += samples[index]! % PRIMES[prime]!;
    prime = prime === PRIMES.length - 1 ? 0 : prime + 1;
    checksum &= 0xffff;
  }
  return checksum;
}
