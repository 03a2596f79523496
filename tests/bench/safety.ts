import { type Kill, killOften } from '../safety/kill-often.ts';

/** How often a program is killed, and how many ms it lives at most. */
const kills = Number(process.argv[2] ?? 500);
const longest = 400;

const seen: Kill[] = [];
await killOften(kills, longest, (kill) => {
  seen.push(kill);
  if (seen.length % 50 === 0) console.log(summary(seen));
});
console.log(summary(seen));
process.exitCode = seen.some(({ lost, trouble }) => lost > 0 || trouble !== '') ? 1 : 0;

function summary(all: readonly Kill[]): string {
  const steps = all.reduce((sum, kill) => sum + kill.steps, 0);
  const lost = all.reduce((sum, kill) => sum + kill.lost, 0);
  const trouble = all.filter((kill) => kill.trouble !== '');
  const first = trouble[0] === undefined ? '' : `, the first: ${trouble[0].trouble}`;
  return `${all.length} kills: ${steps} acknowledged steps, ${lost} lost; ${trouble.length} unreadable or wrong${first}`;
}
