import { ByteReader, ByteWriter } from '../catalog/bytes.ts';
import { type Features, hashOf, makeFeature, type Signature, weightOf } from './signature.ts';

/** Written first: a reader of other bytes must not take them for these. */
const signatureVersion = 1;

const idBytes = 16;
const bytesOfHash32 = 4;
const vague = 1;

/** The bytes of a signature, some 450 of a long article. Its id has 32 hexadecimal digits. */
export function encodeSignature(signature: Signature): Uint8Array {
  const writer = new ByteWriter(512);
  writer.byte(signatureVersion);
  writer.hex(signature.articleId);
  writer.varint(signature.rev);
  writer.varint(signature.minute);
  writer.byte(signature.isVague ? vague : 0);
  writeText(writer, signature.language);
  writeHash(writer, signature.source);
  writer.varint(signature.words);
  writeHash(writer, signature.titleShape);
  writeHash(writer, signature.titleNumbers);
  for (const features of [signature.stems, signature.names, signature.numbers])
    writeFeatures(writer, features);
  writer.byte(signature.minHash.length);
  writer.bytes(signature.minHash);
  return writer.view().slice();
}

/** Reads what `encodeSignature` wrote; throws a RangeError for anything else. */
export function decodeSignature(bytes: Uint8Array): Signature {
  const reader = new ByteReader(bytes);
  const version = reader.byte();
  if (version !== signatureVersion) throw new RangeError(`signature of version ${version}`);
  const signature: Signature = {
    articleId: Buffer.from(reader.bytes(idBytes)).toString('hex'),
    rev: reader.varint(),
    minute: reader.varint(),
    isVague: reader.byte() === vague,
    language: Buffer.from(reader.bytes(reader.byte())).toString(),
    source: readHash(reader),
    words: reader.varint(),
    titleShape: readHash(reader),
    titleNumbers: readHash(reader),
    stems: readFeatures(reader),
    names: readFeatures(reader),
    numbers: readFeatures(reader),
    minHash: reader.bytes(reader.byte()).slice(),
  };
  if (!reader.done) throw new RangeError('bytes follow the signature');
  return signature;
}

function writeText(writer: ByteWriter, text: string): void {
  const bytes = Buffer.from(text);
  writer.byte(bytes.length);
  writer.bytes(bytes);
}

function writeHash(writer: ByteWriter, hash: number): void {
  const bytes = Buffer.alloc(bytesOfHash32);
  bytes.writeUInt32BE(hash);
  writer.bytes(bytes);
}

function readHash(reader: ByteReader): number {
  return Buffer.from(reader.bytes(bytesOfHash32)).readUInt32BE();
}

/** Hashes ascend, so that each is written as what it is above the one before. */
function writeFeatures(writer: ByteWriter, features: Features): void {
  writer.byte(features.length);
  let last = 0;
  for (const feature of features) {
    writer.varint(hashOf(feature) - last);
    writer.byte(weightOf(feature));
    last = hashOf(feature);
  }
}

function readFeatures(reader: ByteReader): Features {
  const features = new Uint32Array(reader.byte());
  let last = 0;
  for (let at = 0; at < features.length; at++) {
    last += reader.varint();
    features[at] = makeFeature(last, reader.byte());
  }
  return features;
}
