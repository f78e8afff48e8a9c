/** What capabilities say about one imagery dataset. */
export interface WmtsLayer {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly boundsDegrees: readonly [number, number, number, number];
  /** pixels along a tile's edge */
  readonly tileSize: number;
  /** per level: first and last column and row that may have tiles */
  readonly limits: readonly MatrixLimits[];
}

export interface MatrixLimits {
  readonly level: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const LEVEL_COUNT = 24;
const HALF_EQUATOR_METRES = 20037508.342789244;
/** 256-pixel tiles of level 0 at the standard's 0.28 mm pixel */
const LEVEL_0_SCALE = 559082264.0287178;

/** Tiles of another size cover the same ground with more pixels: the same matrices at another scale. */
export const matrixSetOf = (tileSize: number): string =>
  tileSize === 256 ? "GoogleMapsCompatible" : `GoogleMapsCompatible${tileSize}`;

/** @param address of this service, without a slash at its end */
export function wmtsCapabilities(address: string, layers: readonly WmtsLayer[]): string {
  const tileSizes = [...new Set(layers.map(({ tileSize }) => tileSize))];
  return `<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <ows:ServiceIdentification>
    <ows:Title>citytwin</ows:Title>
    <ows:ServiceType>OGC WMTS</ows:ServiceType>
    <ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion>
  </ows:ServiceIdentification>
  <ows:OperationsMetadata>${["GetCapabilities", "GetTile"].map((name) => operation(name, address)).join("")}
  </ows:OperationsMetadata>
  <Contents>${layers.map((layer) => layerXml(layer, address)).join("")}${tileSizes.map(matrixSet).join("")}
  </Contents>
  <ServiceMetadataURL xlink:href="${escapeXml(address)}/1.0.0/WMTSCapabilities.xml"/>
</Capabilities>
`;
}

const operation = (name: string, address: string): string => `
    <ows:Operation name="${name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="${escapeXml(address)}?"><ows:Constraint name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get></ows:HTTP></ows:DCP></ows:Operation>`;

function layerXml(layer: WmtsLayer, address: string): string {
  const [west, south, east, north] = layer.boundsDegrees;
  const template = `${address}/${layer.id}/{style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.webp`;
  const limits = layer.limits.map(
    (limit) =>
      `<TileMatrixLimits><TileMatrix>${limit.level}</TileMatrix><MinTileRow>${limit.firstRow}</MinTileRow><MaxTileRow>${limit.lastRow}</MaxTileRow><MinTileCol>${limit.firstColumn}</MinTileCol><MaxTileCol>${limit.lastColumn}</MaxTileCol></TileMatrixLimits>`,
  );
  return `
    <Layer>
      <ows:Title>${escapeXml(layer.title)}</ows:Title>
      <ows:WGS84BoundingBox><ows:LowerCorner>${west} ${south}</ows:LowerCorner><ows:UpperCorner>${east} ${north}</ows:UpperCorner></ows:WGS84BoundingBox>
      <ows:Identifier>${escapeXml(layer.id)}</ows:Identifier>
      <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
      <Format>image/webp</Format>
      <TileMatrixSetLink><TileMatrixSet>${matrixSetOf(layer.tileSize)}</TileMatrixSet><TileMatrixSetLimits>${limits.join("")}</TileMatrixSetLimits></TileMatrixSetLink>
      <ResourceURL format="image/webp" resourceType="tile" template="${escapeXml(template)}"/>
    </Layer>`;
}

function matrixSet(tileSize: number): string {
  const matrices = Array.from({ length: LEVEL_COUNT }, (_, level) => {
    const scale = (LEVEL_0_SCALE * 256) / tileSize / 2 ** level;
    return `
      <TileMatrix><ows:Identifier>${level}</ows:Identifier><ScaleDenominator>${scale}</ScaleDenominator><TopLeftCorner>${-HALF_EQUATOR_METRES} ${HALF_EQUATOR_METRES}</TopLeftCorner><TileWidth>${tileSize}</TileWidth><TileHeight>${tileSize}</TileHeight><MatrixWidth>${2 ** level}</MatrixWidth><MatrixHeight>${2 ** level}</MatrixHeight></TileMatrix>`;
  });
  const wellKnown =
    tileSize === 256
      ? "<WellKnownScaleSet>urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible</WellKnownScaleSet>"
      : "";
  return `
    <TileMatrixSet>
      <ows:Identifier>${matrixSetOf(tileSize)}</ows:Identifier>
      <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
      ${wellKnown}${matrices.join("")}
    </TileMatrixSet>`;
}

/** @see OGC 06-121r3, OWS Common 1.1, ExceptionReport */
export const wmtsException = (code: string, locator: string, text: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ExceptionReport xmlns="http://www.opengis.net/ows/1.1" version="1.1.0"><Exception exceptionCode="${code}" locator="${locator}"><ExceptionText>${escapeXml(text)}</ExceptionText></Exception></ExceptionReport>
`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");
