#!/usr/bin/python3
"""Makes a folder of distinct photographs of 1 to 48 megapixels out of a folder of real ones, the same ones each time.

make_photographs.py FROM TO [--count N] [--seed S]      (Debian: python3-pil, python3-numpy)

Each is another cut of one of FROM's pictures (60 to 100 % of either side, half of them mirrored), resized to a size
drawn from what cameras and telephones give, with a little sensor noise, and written as JPEG of quality 80 to 95. What
is enlarged compresses better than a photograph of that size would; the noise makes up for a part of that.
"""
import argparse
import multiprocessing
import pathlib
import random

import numpy
from PIL import Image

Image.MAX_IMAGE_PIXELS = None
SIZES = {1: 10, 2: 10, 4: 15, 8: 15, 12: 30, 16: 8, 24: 8, 48: 4}  # megapixels: how many of a hundred
SMALLEST = 250_000  # pixels of a source


def sources(folder):
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in (".jpg", ".jpeg", ".webp", ".png") or not path.is_file():
            continue
        try:
            with Image.open(path) as picture:
                colours = len(picture.convert("RGB").resize((64, 64)).getcolors(4096) or range(4096))
                if picture.width * picture.height >= SMALLEST and colours > 1500:  # neither icons nor drawings
                    found.append(path)
        except OSError:
            pass
    return found


def make(task):
    source, target, seed = task
    draw = random.Random(seed)
    megapixels = draw.choices(list(SIZES), list(SIZES.values()))[0]
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    width, height = (int(side * draw.uniform(0.6, 1)) for side in picture.size)
    left, top = draw.randint(0, picture.width - width), draw.randint(0, picture.height - height)
    picture = picture.crop((left, top, left + width, top + height))
    if draw.random() < 0.5:
        picture = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    scale = (megapixels * 1e6 / (width * height)) ** 0.5
    picture = picture.resize((max(1, round(width * scale)), max(1, round(height * scale))), Image.Resampling.BILINEAR)
    noise = numpy.random.default_rng(seed).normal(0, 3, (256, 256, 1))
    pixels = numpy.asarray(picture)
    rows, columns = (-(-side // 256) for side in pixels.shape[:2])
    tiled = numpy.tile(noise.astype(numpy.int8), (rows, columns, 1))[: pixels.shape[0], : pixels.shape[1]]
    noisy = numpy.clip(pixels.astype(numpy.int16) + tiled, 0, 255).astype(numpy.uint8)
    Image.fromarray(noisy).save(target, quality=draw.choice((80, 85, 90, 92, 95)))
    return megapixels


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("source", type=pathlib.Path)
    options.add_argument("target", type=pathlib.Path)
    options.add_argument("--count", type=int, default=2000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    found = sources(chosen.source)
    if not found:
        raise SystemExit(f"{chosen.source}: no picture of {SMALLEST} pixels or more")
    chosen.target.mkdir(parents=True, exist_ok=True)
    tasks = [
        (found[number % len(found)], chosen.target / f"{number:05d}.jpg", chosen.seed * 1_000_003 + number)
        for number in range(chosen.count)
    ]
    with multiprocessing.Pool() as pool:
        made = pool.map(make, tasks, chunksize=8)
    counts = {size: made.count(size) for size in SIZES}
    print(f"{len(found)} sources, {len(made)} photographs, {sum(made)} megapixels; by megapixels: {counts}")


if __name__ == "__main__":
    main()
