import sharp from 'sharp';

/** How many points of two pictures of one size differ by more than `tolerance` (0 to 255) in one channel; pictures of two sizes differ everywhere. */
export const pointsThatDiffer = async (one: Buffer, other: Buffer, tolerance: number): Promise<number> => {
  const [now, before] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (now.info.width !== before.info.width || now.info.height !== before.info.height) return Number.POSITIVE_INFINITY;
  let points = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const differs = [0, 1, 2].some((channel) => Math.abs((now.data[at + channel] ?? 0) - (before.data[at + channel] ?? 0)) > tolerance);
    if (differs) points++;
  }
  return points;
};

const pixelsOf = async (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
