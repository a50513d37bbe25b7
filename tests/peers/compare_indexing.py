#!/usr/bin/python3
"""Times onelogit-cli's index of a folder beside the loop that anybody would write: cv2.imread, resize, forward.

compare_indexing.py --program onelogit-cli --model FILE --peer FILE.pt FOLDER [--rounds N] [-- OPTION...]
(Debian: python3-opencv, python3-torch.)

The peer is TorchScript of the same architecture, run one picture at a time with LibTorch's own threads; options behind
-- go to onelogit-cli. Rounds alternate; medians and ratios are printed, and everything as JSON with --json.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import time

import cv2
import numpy
import torch

MEAN = numpy.array([0.485, 0.456, 0.406], numpy.float32)
DEVIATION = numpy.array([0.229, 0.224, 0.225], numpy.float32)


def plain_loop(folder, network):
    start, pictures = time.perf_counter(), 0
    with torch.inference_mode():
        for path in sorted(folder.rglob("*")):
            picture = cv2.imread(str(path)) if path.is_file() else None
            if picture is None:
                continue
            picture = cv2.resize(picture, (224, 224), interpolation=cv2.INTER_AREA)
            picture = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
            numbers = (picture.astype(numpy.float32) / 255 - MEAN) / DEVIATION
            network(torch.from_numpy(numbers.transpose(2, 0, 1)[None].copy()))
            pictures += 1
    return time.perf_counter() - start, pictures


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True)
    options.add_argument("--model", required=True)
    options.add_argument("--peer", required=True)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--json", action="store_true")
    options.add_argument("folder", type=pathlib.Path)
    own = sys.argv[1:]
    passed = own[own.index("--") + 1 :] if "--" in own else []
    chosen = options.parse_args(own[: own.index("--")] if "--" in own else own)
    network = torch.jit.load(chosen.peer).eval()
    command = [chosen.program, "--json", "bench", "index", str(chosen.folder), "--model", chosen.model]
    command += ["--rounds", "1", *passed]
    rounds = []
    for number in range(chosen.rounds):
        seconds, pictures = plain_loop(chosen.folder, network)
        run = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        round_ = {"plain_loop_seconds": seconds, **run["rounds"][0]}
        rounds.append(round_)
        print(f"round {number + 1}: {round_}", file=sys.stderr)
    middle = {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
    ratios = {
        "plain_loop_by_indexing": statistics.median(r["plain_loop_seconds"] / r["indexing_seconds"] for r in rounds),
        "slower_part_by_indexing": statistics.median(
            max(r["decoding_seconds"], r["inference_seconds"]) / r["indexing_seconds"] for r in rounds
        ),
        "both_parts_by_indexing": statistics.median(
            (r["decoding_seconds"] + r["inference_seconds"]) / r["indexing_seconds"] for r in rounds
        ),
    }
    if chosen.json:
        print(json.dumps({"pictures": pictures, "workers": run["workers"], "median": middle, **ratios}, indent=2))
        return
    print(f"{pictures} pictures, {run['workers']} threads, median of {chosen.rounds}")
    for name, value in middle.items():
        print(f"  {name.replace('_', ' '):24} {value:10.2f}")
    for name, value in ratios.items():
        print(f"  {name.replace('_', ' '):24} {value:10.2f} x")


if __name__ == "__main__":
    main()
