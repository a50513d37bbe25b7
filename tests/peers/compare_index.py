#!/usr/bin/python3
"""Holds what the index keeps against Python's own full forward, picture by picture, logits and normalizers.

compare_index.py --program onelogit-cli --models FOLDER PICTURE...

For every TorchScript file of torchvision_models.py: the pictures are indexed once; three classes are then searched by
raw and by normalized logit, from the index and without one. The lists must be equal byte for byte; every logit and every
log-sum-exp must be Python's within 1e-5 of the largest logit. Give JPEG pictures whose shorter edge is below 448, as
for compare_torchvision.py.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import torch

from compare_torchvision import ALLOWED, from_python, preprocessed


def run(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))}: {done.stderr}")
    return done.stdout


def listed(program, model, names, pictures, cache, number, *more):
    words = ["search", pictures, "--model", model, "--names", names, "--preprocess", "imagenet", "--class", number]
    text = run(program, *words, "--threshold", "-1e30", "--limit", "0", "--format", "jsonl", *cache, *more)
    return text, {pathlib.Path(hit["path"]).name: hit for hit in map(json.loads, text.splitlines())}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--models", required=True, type=pathlib.Path)
    parser.add_argument("pictures", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    inputs = [preprocessed(path) for path in options.pictures]
    print("| file | pictures x classes | logits differ by | normalizers differ by | index = fresh |")
    print("| --- | ---: | ---: | ---: | --- |")
    wrong = []
    with tempfile.TemporaryDirectory() as place:
        folder, cache = pathlib.Path(place, "pictures"), pathlib.Path(place, "cache")
        folder.mkdir()
        names = [f"{number:03d}.jpg" for number in range(len(options.pictures))]
        for path, name in zip(options.pictures, names):
            shutil.copy(path, folder / name)
        for model in sorted(options.models.glob("*.pt")):
            expected = from_python(model, inputs)
            classes = expected.shape[1]
            labels = pathlib.Path(place, "names.txt")
            labels.write_text("".join(f"{number}\n" for number in range(classes)))
            scale = max(1.0, np.abs(expected).max())
            normalizers = torch.logsumexp(torch.from_numpy(expected), 1).numpy()
            logit_error = normalizer_error = 0
            equal = True
            for number in sorted({0, classes // 2, classes - 1}):
                for score in ([], ["--normalized"]):
                    kept = ["--cache", cache]
                    text, hits = listed(options.program, model, labels, folder, kept, number, *score)
                    fresh, _ = listed(options.program, model, labels, folder, ["--no-cache"], number, *score)
                    equal = equal and text == fresh and len(hits) == len(names)
                    given = np.array([hits[name]["score"] for name in names])
                    if score:
                        normalizer_error = max(
                            normalizer_error, np.abs(expected[:, number] - given - normalizers).max() / scale
                        )
                    else:
                        logit_error = max(logit_error, np.abs(given - expected[:, number]).max() / scale)
            print(f"| {model.name} | {len(names)} x {min(3, classes)} | {logit_error:.1e} | {normalizer_error:.1e} | "
                  f"{'yes' if equal else 'NO'} |", flush=True)
            if not equal or max(logit_error, normalizer_error) > ALLOWED:
                wrong.append(model.name)
    if wrong:
        sys.exit("differ by more than allowed: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
