import { bridgeAtNight } from './scenes/bridge-at-night.ts';
import { buoy } from './scenes/buoy.ts';
import { chestScan } from './scenes/chest-scan.ts';
import { circuitBoard } from './scenes/circuit-board.ts';
import { classroomRobots } from './scenes/classroom-robots.ts';
import { dataCentre } from './scenes/data-centre.ts';
import { dawnOverRiver } from './scenes/dawn-over-river.ts';
import { droneLights } from './scenes/drone-lights.ts';
import { fieldSensor } from './scenes/field-sensor.ts';
import { fishShoal } from './scenes/fish-shoal.ts';
import { fishingBoats } from './scenes/fishing-boats.ts';
import { greenhouse } from './scenes/greenhouse.ts';
import { kiosks } from './scenes/kiosks.ts';
import { laboratory } from './scenes/laboratory.ts';
import { leafVeins } from './scenes/leaf-veins.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { mangrove } from './scenes/mangrove.ts';
import { moon } from './scenes/moon.ts';
import { offshoreWind } from './scenes/offshore-wind.ts';
import { pinnedMap } from './scenes/pinned-map.ts';
import { portAtDusk } from './scenes/port-at-dusk.ts';
import { printedVase } from './scenes/printed-vase.ts';
import { radioMast } from './scenes/radio-mast.ts';
import { riceField } from './scenes/rice-field.ts';
import { satellite } from './scenes/satellite.ts';
import { solarRoof } from './scenes/solar-roof.ts';
import { storm } from './scenes/storm.ts';
import { tideChart } from './scenes/tide-chart.ts';
import { waitingBars } from './scenes/waiting-bars.ts';

/** A picture of the sample: its name in the texts, and how it is painted. */
export interface Scene {
  readonly name: string;
  readonly seed: number;
  /** Gives the whole picture as SVG; the same seed gives the same picture. */
  readonly paint: (seed: number) => string;
}

/** Every picture of the sample issue, in the order of the pages. */
export const catalogue: readonly Scene[] = [
  { name: 'bia-song-va-cau', seed: 2401, paint: dawnOverRiver },
  { name: 'cang-hoang-hon', seed: 2406, paint: portAtDusk },
  { name: 'cau-ban-dem', seed: 2411, paint: bridgeAtNight },
  { name: 'dien-gio-ngoai-khoi', seed: 2412, paint: offshoreWind },
  { name: 'thuyen-ca', seed: 2413, paint: fishingBoats },
  { name: 'hai-dang', seed: 2414, paint: lighthouse },
  { name: 'phao-quan-trac', seed: 2415, paint: buoy },
  { name: 'cot-5g', seed: 2416, paint: radioMast },
  { name: 'bo-mach', seed: 2417, paint: circuitBoard },
  { name: 'trung-tam-du-lieu', seed: 2418, paint: dataCentre },
  { name: 'mai-dien-mat-troi', seed: 2419, paint: solarRoof },
  { name: 'ruong-lua', seed: 2420, paint: riceField },
  { name: 'cam-bien-dong-ruong', seed: 2421, paint: fieldSensor },
  { name: 'anh-chup-cat-lop', seed: 2422, paint: chestScan },
  { name: 've-tinh-tren-bien', seed: 2423, paint: satellite },
  { name: 'mat-bao', seed: 2424, paint: storm },
  { name: 'nha-mang', seed: 2425, paint: greenhouse },
  { name: 'dan-ca', seed: 2426, paint: fishShoal },
  { name: 'ban-do-ghim', seed: 2427, paint: pinnedMap },
  { name: 'rung-ngap-man', seed: 2428, paint: mangrove },
  { name: 'ngam-trang', seed: 2429, paint: moon },
  { name: 'gan-la', seed: 2430, paint: leafVeins },
  { name: 'phong-thi-nghiem', seed: 2431, paint: laboratory },
  { name: 'tram-tu-phuc-vu', seed: 2432, paint: kiosks },
  { name: 'bieu-do-ho-so', seed: 2433, paint: waitingBars },
  { name: 'bieu-do-trieu', seed: 2434, paint: tideChart },
  { name: 'robot-lop-hoc', seed: 2435, paint: classroomRobots },
  { name: 'may-bay-den', seed: 2436, paint: droneLights },
  { name: 'may-in-ba-chieu', seed: 2437, paint: printedVase },
];
