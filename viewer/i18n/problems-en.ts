import type { PROBLEMS_ZH } from "./problems-zh.ts";

/** What the viewer says about each stable problem code, in English. */
export const PROBLEMS_EN: Readonly<Record<keyof typeof PROBLEMS_ZH, string>> = {
  "problem.unknown": "Something failed ({code}).",
  "problem.network": "The server cannot be reached.",
  "problem.server": "The server failed inside; try again later.",
  "problem.internal-error": "The server failed inside; its log says why.",
  "problem.starting": "The server is preparing the city; wait a moment.",
  "problem.start-failed": "The server could not prepare the city; its first page says why.",
  "problem.not-found": "The server does not have this.",
  "problem.method-not-allowed": "The server does not take this kind of request.",
  "problem.bad-address": "The address is written wrongly.",
  "problem.answer-invalid": "The server's answer is not in the expected form.",
  "problem.forbidden": "No permission.",
  "problem.foreign-origin": "The server takes changes from its own page only.",
  "problem.webgl": "The browser has no WebGL 2.",
  "problem.feature-not-found": "Dataset {dataset} has no object {feature}.",
  "problem.dataset-not-found": "There is no dataset {dataset}.",
  "problem.dataset-unknown": "There is no dataset {dataset}.",
  "problem.dataset-incomplete": "Files of dataset {dataset} are missing; ingest it again.",
  "problem.property-store-unreadable":
    "The property store of dataset {dataset} cannot be opened; ingest it again.",
  "problem.properties-damaged":
    "The properties of object {feature} in dataset {dataset} are damaged; ingest it again.",
  "problem.catalogue-damaged": "The catalogue is damaged; ask whoever runs this server.",
  "problem.catalogue-too-new": "The catalogue was written by a newer version; upgrade the server.",
  "problem.catalogue-unreadable": "The server cannot read its catalogue; ask whoever runs it.",
  "problem.height-lookup-damaged":
    "The terrain's height table is damaged; ingest the terrain again.",
  "problem.scene-not-found": "There is no scene {scene}.",
  "problem.scene-invalid": "Scene file {fileName} is wrong; correct it.",
  "problem.scenes-unreadable": "The server cannot read its scenes folder.",
  "problem.bad-limit": "The number of hits must be from 1 to {limit}.",
  "problem.query-too-long": "At most {limit} characters are searched for.",
  "problem.range-not-satisfiable": "The requested bytes lie outside the file.",
  "problem.upload-too-large":
    "The file is too large to upload from a browser; ingest it from the command line.",
  "problem.upload-empty": "The file has no bytes; choose it again.",
  "problem.upload-cut": "The upload was cut off; try again.",
  "problem.upload-complete": "All files of this upload are there already; begin a new one.",
  "problem.upload-not-stored": "The server could not store the file; ask whoever runs it.",
  "problem.multipart-refused": "Send the file itself, not a form.",
  "problem.file-twice": "A file of this name is already part of this upload.",
  "problem.bad-file-name":
    "The file's name is too long or holds signs that cannot be used; rename it.",
  "problem.bad-upload-option":
    "Option {option} cannot be used from a browser; ingest it from the command line.",
  "problem.parts-missing": "Not all files arrived; drop all of them together.",
  "problem.ingest-ended":
    "Ingest ended unexpectedly, perhaps out of memory. Try a smaller file or the command line.",
  "problem.failed": "Ingest failed; this is a fault of the software.",
  "problem.locked": "Somebody else is writing there; wait until that is done and try again.",
  "problem.disk-failed": "The server's disk failed; ask whoever runs it.",
  "problem.disk-unwritable":
    "The server cannot write to its temporary folder; ask whoever runs it.",
  "problem.file-missing": "The file is not there.",
  "problem.file-unreadable": "The file cannot be read.",
  "problem.file-empty": "The file is empty.",
  "problem.file-role":
    "This file only accompanies another; drop the main file (such as .shp) with it.",
  "problem.no-input": "It holds no geodata.",
  "problem.truncated": "The file is incomplete; copy it again and retry.",
  "problem.format-unknown":
    "This format is not recognised. GeoJSON, CityJSON, GeoPackage, FlatGeobuf, GeoTIFF or a zipped shapefile work.",
  "problem.format-foreign": "This format is not read yet; convert it first.",
  "problem.zip-damaged": "The zip is damaged or cut short; pack it again.",
  "problem.zip-unsafe": "The zip holds links or paths that leave it and is refused; pack it again.",
  "problem.zip-too-large": "The zip would unpack to too much and is refused.",
  "problem.zip-method":
    "The zip is encrypted or compressed in a way that is not read; pack it again as an ordinary zip.",
  "problem.json-damaged": "It is not valid JSON at byte {byteOffset}; export it again.",
  "problem.json-truncated": "The file is cut short at byte {byteOffset}; copy it again.",
  "problem.json-value-too-long": "A value in the file is too long to be read.",
  "problem.text-encoding": "The text has the wrong encoding; save it as UTF-8.",
  "problem.encoding-unknown": "There is no text encoding {encoding}.",
  "problem.cityjson-damaged": "The CityJSON is damaged; export it again.",
  "problem.shapefile-damaged": "The shapefile is damaged; export it again.",
  "problem.dbf-damaged": "The shapefile's table (.dbf) is damaged; export it again.",
  "problem.shape-type": "The shapefile's kind of geometry is not read.",
  "problem.geopackage-damaged": "The GeoPackage is damaged; export it again.",
  "problem.flatgeobuf-damaged": "The FlatGeobuf file is damaged; export it again.",
  "problem.geotiff-damaged": "The GeoTIFF is damaged; export it again.",
  "problem.geotiff-compression":
    "The GeoTIFF's compression is not read; convert it with gdal_translate.",
  "problem.geotiff-layout": "The GeoTIFF's layout is not read; convert it with gdal_translate.",
  "problem.geotiff-control-points":
    "The image has control points only; rectify it with gdalwarp first.",
  "problem.world-file-damaged": "The world file is damaged.",
  "problem.hgt-name": "An SRTM file is named like N25E101.hgt.",
  "problem.hgt-size": "The SRTM file has the wrong size; copy it again.",
  "problem.raster-not-placed": "The raster does not say where it lies; georeference it first.",
  "problem.raster-kind-unknown":
    "The raster is neither heights nor a picture; tell --kind on the command line.",
  "problem.raster-place": "A raster is not placed with --place; tell --crs.",
  "problem.several-rasters":
    "A dataset is made of one raster; drop them one by one, or join them first.",
  "problem.elevation-empty": "The elevation raster has no known sample.",
  "problem.imagery-empty": "The image has no known pixel.",
  "problem.crs-missing":
    "The file has no coordinate system. Ingest it from the command line with --crs.",
  "problem.crs-unknown":
    "The file's coordinate system is not known. Ingest it from the command line with --crs.",
  "problem.crs-does-not-fit":
    "The coordinates do not lie in the area of {crs}; give the right --crs on the command line.",
  "problem.crs-not-computable": "The projection of {crs} is not supported; convert the file first.",
  "problem.kind-unknown": "There is no kind {kind}.",
  "problem.kind-unsupported": "This version does not make {kind} yet.",
  "problem.kind-does-not-fit": "This file cannot become {kind}.",
  "problem.layer-ambiguous":
    "The file has several layers ({layers}); choose one with --layer on the command line.",
  "problem.layer-unknown": "The file has no layer {layer}.",
  "problem.id-field-missing": "The file has no attribute {idField}.",
  "problem.height-attribute-missing":
    "The file has none of the attributes in the height expression.",
  "problem.height-expression":
    "The height expression is wrong at character {position}; expected {expected}.",
  "problem.height-datum": "The height datum is written wrongly.",
  "problem.nothing-to-draw": "Nothing is left to draw; the technical detail says why.",
  "problem.option-wrong": "Option {option} must be {expected}.",
  "problem.too-many-assets": "The dataset has too many objects; split it.",
};
