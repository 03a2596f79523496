import sharp from 'sharp';
import { seededRandom } from './random.ts';

/** Paints an SVG as a progressive JPEG (quality 82) with a light film grain and a little darkening towards the corners. */
export async function renderJpeg(svg: string, seed: number): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: false })
    .flatten({ background: '#000' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  grainAndVignette(data, info.width, info.height, info.channels, seed);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .jpeg({ quality: 82, progressive: true, chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/** Works on the pixels in place. Grain is one value for a pixel and half its left neighbour's, so that it is soft and compresses. */
function grainAndVignette(pixels: Buffer, width: number, height: number, channels: number, seed: number): void {
  const random = seededRandom(seed);
  for (let y = 0; y < height; y += 1) {
    let previous = 0;
    for (let x = 0; x < width; x += 1) {
      const fresh = random.range(-3.2, 3.2);
      const grain = (fresh + previous) * 0.7;
      previous = fresh;
      const corner = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 2;
      const light = 1 - 0.14 * corner * corner;
      for (let channel = 0; channel < Math.min(3, channels); channel += 1) {
        const index = (y * width + x) * channels + channel;
        pixels[index] = Math.max(0, Math.min(255, (pixels[index] ?? 0) * light + grain));
      }
    }
  }
}
