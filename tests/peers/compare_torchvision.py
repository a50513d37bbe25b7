#!/usr/bin/env python3
"""Holds OneLogit's logits against Python's own full forward on real pictures, file by file.

For every model file of torchvision_models.py in --models: the head that onelogit-cli found, the largest
difference of any logit on the pictures to torch.jit.load(...).forward (for ONNX and GGUF: to the TorchScript
file of the same network) with Pillow's decoding and resizing, relative to the largest logit, and the measured
times of trunk, one logit and all logits. Writes a Markdown table. Give JPEG pictures whose shorter edge is below
448: larger ones are scaled while they are decoded, which Pillow does not do.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import warnings

import numpy as np
import torch
from PIL import Image

MEAN = torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)
DEVIATION = torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)
ALLOWED = 1e-5
ALLOWED_OF_ANOTHER_ENGINE = 1e-4  # ONNX runs in OpenCV, its peer in LibTorch


def preprocessed(path):
    picture = Image.open(path).convert("RGB").resize((224, 224), Image.BILINEAR)
    return ((torch.from_numpy(np.array(picture)).permute(2, 0, 1).float() / 255 - MEAN) / DEVIATION)[None]


def from_python(model, inputs):
    network = torch.jit.load(model).eval()
    with torch.no_grad():
        outputs = [network(given) for given in inputs]
    return np.stack([(out if torch.is_tensor(out) else out[0])[0].numpy() for out in outputs])


def from_program(program, model, pictures, verb_options):
    def run(*words):
        done = subprocess.run([program, "--json", *words], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{model}: {done.stderr}")
        return json.loads(done.stdout)

    logits = run("logits", "--top", "0", *verb_options, str(model), *pictures)
    facts = run("inspect", *verb_options, str(model))
    bill = run("bench", "slc", "--classes", "10", *verb_options, str(model))["models"][0]
    return logits, facts, bill


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="onelogit-cli")
    parser.add_argument("--models", required=True, type=pathlib.Path, help="folder made by torchvision_models.py")
    parser.add_argument("--gguf", type=pathlib.Path, help="weights of the three-class MobileNetV3-Small")
    parser.add_argument("pictures", nargs="+")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    inputs = [preprocessed(path) for path in options.pictures]
    files = sorted([*options.models.glob("*.pt"), *options.models.glob("*.onnx")])
    if options.gguf:
        files.append(options.gguf)

    print("| file | head | features -> logits | largest difference | trunk | one logit | all logits |")
    print("| --- | --- | --- | ---: | ---: | ---: | ---: |")
    wrong = []
    for model in files:
        if model.suffix == ".pt":
            peer = model
        elif model.suffix == ".gguf":
            peer = options.models / "mobilenet_v3_small_3class.traced.pt"
        else:
            peer = options.models / (model.name.split(".")[0] + ".traced.pt")
        expected = from_python(peer, inputs)
        logits, facts, bill = from_program(options.program, model, options.pictures, ["--preprocess", "imagenet"])
        given = np.array([picture["logits"] for picture in logits["pictures"]])
        difference = np.abs(given - expected).max() / max(1.0, np.abs(expected).max())
        head = facts["head"]
        print(f"| {model.name} | {head['kind']} | {head['features']} -> {head['classes']} | {difference:.1e} | "
              f"{bill['trunk_seconds'] * 1e3:.1f} ms | {bill['one_logit_seconds'] * 1e6:.2f} us | "
              f"{bill['all_logits_seconds'] * 1e6:.1f} us |", flush=True)
        if not difference <= (ALLOWED_OF_ANOTHER_ENGINE if model.suffix == ".onnx" else ALLOWED):
            wrong.append(model.name)
    if wrong:
        sys.exit("differ by more than allowed: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
