#!/usr/bin/env python3
"""Writes classifiers of torchvision as model files, with the logits that they must give.

What is made, in the folder of --output:
  ARCHITECTURE.traced.pt, ARCHITECTURE.scripted.pt   twelve architectures with random weights (seeded)
  resnet18.frozen.pt                                 torch.jit.freeze of the scripted one
  ARCHITECTURE.onnx                                  six of them
  mobilenet_v3_small_3class.traced.pt, .scripted.pt, .onnx   with --gguf: the weights of that file
  reference.json     for every file: classes, input shape, and logits of seeded random inputs
  inputs.bin         those inputs: float32, little-endian, 4 x 3 x 224 x 224

Random networks are run in training mode on pictures first, so that their batch statistics fit
their weights and the features do not vanish; the last layer is scaled so that logits vary by about 4 from picture to
picture.
"""

import argparse
import json
import pathlib
import struct
import sys
import warnings

import numpy as np
import torch
import torchvision

from compare_torchvision import preprocessed

ARCHITECTURES = [
    "resnet18", "resnet50", "mobilenet_v2", "mobilenet_v3_small", "mobilenet_v3_large", "efficientnet_b0",
    "densenet121", "googlenet", "shufflenet_v2_x0_5", "squeezenet1_1", "regnet_y_400mf", "vit_b_16",
]
AS_ONNX = ["resnet18", "mobilenet_v2", "mobilenet_v3_small", "efficientnet_b0", "squeezenet1_1", "densenet121"]
EDGE = 224
INPUTS = 4


def network(name, seed, pictures):
    torch.manual_seed(seed)
    options = {"init_weights": True, "aux_logits": False} if name == "googlenet" else {}
    made = getattr(torchvision.models, name)(weights=None, **options)
    if name == "vit_b_16":  # its head starts as zeros, which gives equal logits everywhere
        torch.nn.init.normal_(made.heads.head.weight, std=0.05)
    edge = EDGE if name == "vit_b_16" else EDGE // 2
    for layer in made.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            layer.momentum = None  # statistics of the batches alone, without the start values
    made.train()
    with torch.no_grad():
        for _ in range(2):
            made(some(pictures, edge))
    made.eval()
    last = [layer for layer in made.modules() if isinstance(layer, (torch.nn.Linear, torch.nn.Conv2d))][-1]
    with torch.no_grad():
        logits = made(some(pictures, edge))
        last.weight *= 4 / (logits - logits.mean(0)).std()
    return made


def some(pictures, edge):
    """Eight of the pictures, at another size; noise of every scale where there are none."""
    if pictures:
        chosen = torch.cat([pictures[int(i)] for i in torch.randint(len(pictures), (8,))])
        return torch.nn.functional.interpolate(chosen, (edge, edge), mode="bilinear", align_corners=False)
    noise = torch.zeros(8, 3, edge, edge)
    scale = 2
    while scale <= edge:
        noise += torch.nn.functional.interpolate(torch.randn(8, 3, scale, scale), (edge, edge), mode="bilinear",
                                                 align_corners=False)
        scale *= 2
    return noise / noise.std()


class Gguf:
    """Tensors of a GGUF file, as float32 arrays by name."""

    SIZES = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
    TEXT, ARRAY = 8, 9

    def __init__(self, path):
        self.data = pathlib.Path(path).read_bytes()
        self.at = 0
        if self.data[:4] != b"GGUF":
            raise SystemExit(f"{path} is no GGUF file")
        self.at = 4
        self.number("<I")
        tensors, entries = self.number("<Q"), self.number("<Q")
        self.metadata = {}
        for _ in range(entries):
            name = self.text()
            self.metadata[name] = self.value(self.number("<I"))
        rows = []
        for _ in range(tensors):
            name = self.text()
            shape = [self.number("<Q") for _ in range(self.number("<I"))]
            rows.append((name, shape[::-1], self.number("<I"), self.number("<Q")))
        step = self.metadata.get("general.alignment", 32)
        start = (self.at + step - 1) // step * step
        self.tensors = {}
        for name, shape, kind, offset in rows:
            element = {0: np.float32, 1: np.float16}[kind]
            count = int(np.prod(shape))
            flat = np.frombuffer(self.data, element, count, start + offset)
            self.tensors[name] = flat.reshape(shape).astype(np.float32)

    def number(self, form):
        (value,) = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return value

    def text(self):
        size = self.number("<Q")
        self.at += size
        return self.data[self.at - size:self.at].decode()

    def value(self, kind):
        if kind == self.TEXT:
            return self.text()
        if kind == self.ARRAY:
            inner = self.number("<I")
            return [self.value(inner) for _ in range(self.number("<Q"))]
        return self.number(self.SIZES[kind])


def three_classes(path):
    weights = Gguf(path).tensors
    made = torchvision.models.mobilenet_v3_small(weights=None, num_classes=3)
    state = made.state_dict()
    for name, value in weights.items():
        state[name] = torch.from_numpy(value.copy()).reshape(state[name].shape)
    missing = [name for name in state if name not in weights and not name.endswith("num_batches_tracked")]
    if missing:
        raise SystemExit(f"{path} lacks {missing}")
    made.load_state_dict(state)
    return made.eval()


class Writer:
    def __init__(self, folder, inputs):
        self.folder = folder
        self.inputs = inputs
        self.reference = {}

    def note(self, file, made):
        with torch.no_grad():
            logits = made(self.inputs)
        self.reference[file] = {
            "classes": logits.shape[1],
            "input": list(self.inputs.shape[1:]),
            "logits": [[float(f"{value:.8g}") for value in row] for row in logits.tolist()],
        }
        print(f"{file}  {(self.folder / file).stat().st_size} bytes", flush=True)

    def torchscript(self, name, made):
        traced = torch.jit.trace(made, self.inputs[:1], check_trace=False)
        traced.save(str(self.folder / f"{name}.traced.pt"))
        self.note(f"{name}.traced.pt", made)
        try:
            scripted = torch.jit.script(made)
        except Exception as refusal:
            print(f"{name} cannot be scripted: {str(refusal).splitlines()[0]}", file=sys.stderr)
            return
        scripted.save(str(self.folder / f"{name}.scripted.pt"))
        self.note(f"{name}.scripted.pt", made)
        if name == "resnet18":
            torch.jit.freeze(scripted).save(str(self.folder / "resnet18.frozen.pt"))
            self.note("resnet18.frozen.pt", made)

    def onnx(self, name, made):
        torch.onnx.export(made, self.inputs[:1], str(self.folder / f"{name}.onnx"), opset_version=12,
                          input_names=["input"], output_names=["logits"],
                          dynamic_axes={"input": {0: "batch"}, "logits": {0: "batch"}})
        self.note(f"{name}.onnx", made)

    def finish(self):
        self.inputs.numpy().astype("<f4").tofile(self.folder / "inputs.bin")
        path = self.folder / "reference.json"
        known = json.loads(path.read_text()) if path.exists() else {}
        known.update(self.reference)
        path.write_text(json.dumps(known))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True, type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--gguf", type=pathlib.Path, metavar="FILE",
                        help="MobileNetV3-Small of three classes, by torchvision's tensor names")
    parser.add_argument("--only", nargs="*", metavar="ARCHITECTURE", help="of the twelve; none for the GGUF file alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", nargs="*", default=[], metavar="FILE",
                        help="photographs that the random networks are fitted to, in place of noise")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    options.output.mkdir(parents=True, exist_ok=True)
    pictures = [preprocessed(path) for path in options.pictures]
    inputs = torch.randn(INPUTS, 3, EDGE, EDGE, generator=torch.Generator().manual_seed(options.seed))
    writer = Writer(options.output, inputs)
    if options.gguf:
        made = three_classes(options.gguf)
        writer.torchscript("mobilenet_v3_small_3class", made)
        writer.onnx("mobilenet_v3_small_3class", made)
    for name in ARCHITECTURES if options.only is None else options.only:
        made = network(name, options.seed, pictures)
        writer.torchscript(name, made)
        if name in AS_ONNX:
            writer.onnx(name, made)
        writer.finish()
    writer.finish()


if __name__ == "__main__":
    main()
