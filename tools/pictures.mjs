// Turns the pictures that the form names into one cropped SVG each for the screen, and one list of plain paths for paper.

import fs from 'node:fs';
import path from 'node:path';
import { optimize } from 'svgo';
import svgpath from 'svgpath';
import { svgPathBbox } from 'svg-path-bbox';
import { FROM_MODULES, ROOT } from './places.mjs';

/** The side of the square that a picture made of one file fills. */
const SIDE = 64;

/** How much of their width two people stand in front of each other. */
const OVERLAP = 0.22;

/** The white line around a picture that stands in front of another. */
const HALO = 5;

const healthicons = JSON.parse(fs.readFileSync(FROM_MODULES('@iconify-json/healthicons/icons.json')));
const people = new Set(
  JSON.parse(fs.readFileSync(FROM_MODULES('openmoji/data/openmoji.json')))
    .filter((emoji) => emoji.group === 'people-body' && /^(person|adult|family|child)/.test(emoji.subgroups))
    .map((emoji) => emoji.hexcode),
);

/** The SVG text behind a name such as `openmoji/1F68C`, `healthicons/cane-outline` or `own/fall`. */
function source(file) {
  const [set, name] = file.split('/');
  if (set === 'openmoji') return fs.readFileSync(FROM_MODULES(`openmoji/color/svg/${name}.svg`), 'utf8');
  if (set === 'own') return fs.readFileSync(path.join(ROOT, 'public/pictures', `${name}.svg`), 'utf8');
  const icon = healthicons.icons[name];
  if (set !== 'healthicons' || !icon) throw new Error(`there is no picture '${file}'`);
  const body = icon.body.replaceAll('currentColor', '#000');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${body}</svg>`;
}

/** What a shape takes from the groups around it. */
const INHERITED = {
  fill: '#000',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'fill-rule': 'nonzero',
};

/** Things that paper cannot show. A picture that needs one is refused, so that screen and paper stay alike. */
const REFUSED = ['opacity', 'fill-opacity', 'stroke-opacity', 'clip-path', 'mask', 'filter', 'stroke-dasharray'];

/** Reads an SVG into shapes: paths with their own colours, and no groups, transforms or styles. */
function shapes(file) {
  const found = [];
  const open = [];
  const collect = {
    name: 'collect',
    fn: () => ({
      element: {
        enter(node) {
          const around = open.at(-1) ?? { look: INHERITED, transform: '' };
          const own = Object.fromEntries(Object.entries(node.attributes).filter(([name]) => name in INHERITED));
          const look = { ...around.look, ...own };
          const transform = `${around.transform} ${node.attributes.transform ?? ''}`;
          open.push({ look, transform });
          for (const name of REFUSED) {
            if (name in node.attributes && node.attributes[name] !== '1') throw new Error(`'${file}' uses ${name}`);
          }
          if (node.name === 'path') found.push({ d: node.attributes.d, look, transform });
          else if (node.name === 'rect') found.push({ d: roundedBox(node.attributes), look, transform });
          else if (!['svg', 'g'].includes(node.name)) throw new Error(`'${file}' uses <${node.name}>`);
        },
        exit() {
          open.pop();
        },
      },
    }),
  };
  const plugins = [
    'removeDoctype', 'removeXMLProcInst', 'removeComments', 'removeMetadata', 'removeTitle', 'removeDesc', 'removeEditorsNSData',
    'inlineStyles', 'convertStyleToAttrs', 'removeHiddenElems',
    { name: 'convertColors', params: { shorthex: false, names2hex: true, rgb2hex: true, shortname: false } },
    { name: 'convertShapeToPath', params: { convertArcs: true } },
    collect,
  ];
  optimize(source(file), { path: file, plugins });
  return found.map(plain).filter(Boolean);
}

/** A box with round corners as a path. Square ones are paths already. */
function roundedBox(attributes) {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(attributes[name] ?? 0));
  const rx = Math.min(Number(attributes.rx ?? attributes.ry), width / 2);
  const ry = Math.min(Number(attributes.ry ?? attributes.rx), height / 2);
  const corner = (dx, dy) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * rx;
  const down = height - 2 * ry;
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
}

/** A path with everything around it applied: absolute, lines and curves only. */
function plain({ d, look, transform }) {
  const moved = svgpath(d).transform(transform);
  const visible = (colour) => (colour === 'none' || colour === 'transparent' ? null : longHex(colour));
  const fill = visible(look.fill);
  const stroke = Number(look['stroke-width']) > 0 ? visible(look.stroke) : null;
  if (!fill && !stroke) return null;
  return {
    path: curves(look['fill-rule'] === 'evenodd' && fill ? wound(moved) : moved),
    fill,
    stroke,
    width: stroke ? Number(look['stroke-width']) * scaleOf(transform) : 0,
    cap: look['stroke-linecap'],
    join: look['stroke-linejoin'] === 'bevel' ? 'bevel' : look['stroke-linejoin'] === 'round' ? 'round' : 'miter',
  };
}

function longHex(colour) {
  const hex = colour.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  if (/^#[0-9a-f]{3}$/.test(hex)) return `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}`;
  throw new Error(`'${colour}' is not a colour that paper knows`);
}

/** How much a transform widens lines. */
function scaleOf(transform) {
  const [, x, y] = svgpath('M0 0L1 0').transform(transform).abs().segments[1];
  const [, x0, y0] = svgpath('M0 0L1 0').transform(transform).abs().segments[0];
  return Math.hypot(x - x0, y - y0);
}

/** The same line with M, L, C and Z alone. */
function curves(moved) {
  const flat = svgpath(moved.toString()).abs().unarc().unshort().abs();
  flat.iterate(([command, ...numbers], _index, x, y) => {
    if (command === 'H') return [['L', numbers[0], y]];
    if (command === 'V') return [['L', x, numbers[0]]];
    if (command !== 'Q') return undefined;
    const [cx, cy, ex, ey] = numbers;
    const third = (from, to) => from + (2 / 3) * (to - from);
    return [['C', third(x, cx), third(y, cy), third(ex, cx), third(ey, cy), ex, ey]];
  });
  return flat;
}

/**
 * Turns the holes of an even-odd shape round, so that the non-zero rule draws the same.
 * A part inside an odd number of others is a hole, and runs the other way.
 */
function wound(moved) {
  const parts = curves(moved).toString().split(/(?=M)/);
  const outlines = parts.map(polygon);
  const turned = parts.map((part, index) => {
    const [x, y] = outlines[index][0];
    const depth = outlines.filter((other, at) => at !== index && isInside(x, y, other)).length;
    const isClockwise = area(outlines[index]) > 0;
    return isClockwise === (depth % 2 === 0) ? part : reversed(part);
  });
  return svgpath(turned.join(''));
}

/** Points along a closed path, close enough to tell what lies inside what. */
function polygon(part) {
  const points = [];
  svgpath(part).iterate(([command, ...numbers], _index, x, y) => {
    if (command === 'M' || command === 'L') points.push(numbers);
    if (command !== 'C') return;
    const [x1, y1, x2, y2, x3, y3] = numbers;
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      const u = 1 - t;
      const at = (a, b, c, d) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
      points.push([at(x, x1, x2, x3), at(y, y1, y2, y3)]);
    }
  });
  return points;
}

const area = (points) =>
  points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);

function isInside(x, y, points) {
  let inside = false;
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** A closed path, drawn backwards. */
function reversed(part) {
  const ends = [];
  svgpath(part).iterate(([command, ...numbers]) => {
    if (command !== 'Z' && command !== 'z') ends.push({ command, numbers });
  });
  let back = `M${ends.at(-1).numbers.slice(-2).join(' ')}`;
  for (let index = ends.length - 1; index > 0; index -= 1) {
    const { command, numbers } = ends[index];
    const to = ends[index - 1].numbers.slice(-2);
    back += command === 'C' ? `C${[numbers[2], numbers[3], numbers[0], numbers[1], ...to].join(' ')}` : `L${to.join(' ')}`;
  }
  return `${back}Z`;
}

/** The edges of some shapes, their lines' width included. */
function edges(all) {
  const boxes = all.map(({ path: line, width }) => {
    const [left, top, right, bottom] = svgPathBbox(line.toString());
    return [left - width / 2, top - width / 2, right + width / 2, bottom + width / 2];
  });
  const [left, top] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side])));
  const [right, bottom] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side])));
  return { left, top, width: right - left, height: bottom - top };
}

/** Shapes moved and scaled, so that their own edge starts at `x`, `y`. */
function placed(all, { left, top }, scale, x, y) {
  return all.map((shape) => ({
    ...shape,
    path: svgpath(shape.path.toString()).translate(-left, -top).scale(scale).translate(x, y),
    width: shape.width * scale,
  }));
}

/** The same shapes, all white and wider: laid under a picture so that it stands out from the one behind. */
function halo(all) {
  return all.map((shape) => ({ ...shape, fill: shape.fill && '#ffffff', stroke: '#ffffff', width: shape.width + HALO, cap: 'round', join: 'round' }));
}

/** Up to three files as one picture: people stand side by side, other things stand corner to corner. */
function composed(files) {
  const parts = files.map((file) => {
    const own = shapes(file);
    return { shapes: own, edge: edges(own), isPerson: people.has(file.split('/')[1]) };
  });
  if (parts.length === 1) return placed(parts[0].shapes, parts[0].edge, 1, 0, 0);
  return parts.every((part) => part.isPerson) ? sideBySide(parts) : cornerToCorner(parts);
}

/** People of one height on one ground, the first in front. */
function sideBySide(parts) {
  let x = 0;
  const row = parts.map(({ shapes: own, edge }) => {
    const scale = SIDE / edge.height;
    const placedHere = placed(own, edge, scale, x, 0);
    x += edge.width * scale * (1 - OVERLAP);
    return placedHere;
  });
  return row.reverse().flatMap((own, index) => (index === 0 ? own : [...halo(own), ...own]));
}

/** Things on one diagonal, the last in front. */
function cornerToCorner(parts) {
  const side = SIDE * (parts.length === 2 ? 0.78 : 0.56);
  const step = (SIDE * 1.12 - side) / (parts.length - 1);
  return parts.flatMap(({ shapes: own, edge }, index) => {
    const scale = side / Math.max(edge.width, edge.height);
    const x = index * step + (side - edge.width * scale) / 2;
    const y = index * step + (side - edge.height * scale) / 2;
    const here = placed(own, edge, scale, x, y);
    return index === 0 ? here : [...halo(here), ...here];
  });
}

const round = (number) => Math.round(number * 100) / 100;

/** One picture for paper: the value that `drawings.json` holds under its id. */
export function drawing({ files }) {
  const together = composed(files);
  const edge = edges(together);
  return {
    width: round(edge.width),
    height: round(edge.height),
    shapes: placed(together, edge, 1, 0, 0).map((shape) => ({
      d: shape.path.round(2).toString(),
      fill: shape.fill,
      stroke: shape.stroke,
      stroke_width: round(shape.width),
      cap: shape.cap,
      join: shape.join,
    })),
  };
}

/** The same picture for the screen. */
export function svg({ width, height, shapes: all }) {
  const paths = all.map(({ d, fill, stroke, stroke_width, cap, join }) => {
    const line = stroke
      ? ` stroke="${stroke}" stroke-width="${stroke_width}" stroke-linecap="${cap}" stroke-linejoin="${join}"`
      : '';
    return `<path d="${d}" fill="${fill ?? 'none'}"${line}/>`;
  });
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`;
  return optimize(whole, { multipass: true, floatPrecision: 2, plugins: ['preset-default', 'moveElemsAttrsToGroup', 'collapseGroups'] }).data;
}
