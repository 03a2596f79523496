import { isJpeg, type JpegHeader, readJpegHeader } from './jpeg.ts';
import type { PdfDevice } from './pdf-device.ts';
import type { PdfDictionary, PdfReference, PdfValue } from './pdf-value.ts';
import { isPng, type PngPicture, readPng } from './png.ts';

/**
 * Embeds a picture as an image XObject (ISO 32000-1, 8.9.5). The bytes of a JPEG go into the file as they are; so do the compressed rows
 * of a PNG without alpha. Throws on other formats and on damaged headers.
 */
export function embedPicture(device: PdfDevice, bytes: Uint8Array): PdfReference {
  if (isJpeg(bytes)) return embedJpeg(device, bytes);
  if (isPng(bytes)) return embedPng(device, readPng(bytes));
  throw new Error('a picture that is neither JPEG nor PNG');
}

function embedJpeg(device: PdfDevice, bytes: Uint8Array): PdfReference {
  const header = readJpegHeader(bytes);
  const dictionary: PdfDictionary = {
    ...imageDictionary(header.width, header.height, header.bits, jpegColorSpace(device, header)),
    Filter: 'DCTDecode',
  };
  if (header.components === 4 && header.adobe) dictionary.Decode = [1, 0, 1, 0, 1, 0, 1, 0];
  return device.addStream(dictionary, bytes);
}

/** sRGB needs no profile of its own: that is what the output intent says of DeviceRGB. */
function jpegColorSpace(device: PdfDevice, { components, profile }: JpegHeader): PdfValue {
  if (profile !== null && !(components === 3 && isSrgb(profile))) {
    return ['ICCBased', device.addStream({ N: components }, profile)];
  }
  return { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[components];
}

/** By the name in the profile's description, which stands in its first kilobytes as ASCII or UTF-16BE. */
function isSrgb(profile: Uint8Array): boolean {
  const head = Buffer.from(profile.subarray(0, 2048));
  return head.includes('sRGB', 0, 'latin1') || head.includes(Buffer.from('sRGB', 'utf16le').swap16());
}

function embedPng(device: PdfDevice, picture: PngPicture): PdfReference {
  const { width, height, bits, channels, palette } = picture;
  const plain = channels === 3 ? 'DeviceRGB' : 'DeviceGray';
  const space: PdfValue =
    palette === null ? plain : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, device.addStream({}, palette)];
  const dictionary: PdfDictionary = { ...imageDictionary(width, height, bits, space), Filter: 'FlateDecode' };
  if (picture.predictor !== null)
    dictionary.DecodeParms = { Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width };
  if (picture.colorKey !== null) dictionary.Mask = picture.colorKey;
  if (picture.alpha !== null) {
    const mask = { ...imageDictionary(width, height, 8, 'DeviceGray'), Filter: 'FlateDecode' };
    dictionary.SMask = device.addStream(mask, picture.alpha);
  }
  return device.addStream(dictionary, picture.pixels);
}

function imageDictionary(width: number, height: number, bits: number, colorSpace: PdfValue): PdfDictionary {
  return { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: bits, ColorSpace: colorSpace };
}
