/**
 * A seeded source of chance. Every account draws from a fork of its own, named by its key, so that a change in one story never
 * moves another, and so that a million posts can be made account by account without holding them.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;
  /** The time part of the latest id: rows are made in handfuls of one moment. */
  private lastAt = -1;
  private prefix = "";

  constructor(private readonly seed: string) {
    this.a = hash(seed, 0x9e3779b9);
    this.b = hash(seed, 0x243f6a88);
    this.c = hash(seed, 0xb7e15162);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** Another source, independent of how much has been drawn from this one. */
  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** 32 bits, by sfc32 (Chris Doty-Humphrey, PractRand). */
  bits(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return t >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    return this.bits() / 4294967296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from low to high, both possible. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  /** Picks with weights; the sum need not be one. */
  weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      left -= weight;
      if (left < 0) return item;
    }
    return list[list.length - 1]![0];
  }

  /** Up to `count` different items, in random order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const pool = [...list];
    const out: T[] = [];
    while (out.length < count && pool.length > 0) {
      const at = Math.floor(this.next() * pool.length);
      out.push(pool[at]!);
      pool[at] = pool[pool.length - 1]!;
      pool.pop();
    }
    return out;
  }

  /** A uuid version 7 whose time is `at` and whose other bits come from this source: ids are the same for the same seed. */
  id(at: number): string {
    if (at !== this.lastAt) {
      const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, "0");
      this.lastAt = at;
      this.prefix = `${time.slice(0, 8)}-${time.slice(8)}-`;
    }
    const x = this.bits();
    const y = this.bits();
    const high = ((x >>> 16) & 0x0fff) | 0x7000;
    const low = (x & 0x3fff) | 0x8000;
    const tail = HEX[y >>> 16]! + HEX[y & 0xffff]! + HEX[this.bits() >>> 16]!;
    return `${this.prefix}${HEX[high]!}-${HEX[low]!}-${tail}`;
  }
}

/** Four hexadecimal digits of every 16-bit number: a large seed makes ten million ids. */
const HEX = Array.from({ length: 65536 }, (_, value) => value.toString(16).padStart(4, "0"));

/** FNV-1a with a start value, finished by the murmur3 mixer. */
function hash(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
