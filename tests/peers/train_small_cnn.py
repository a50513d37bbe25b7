#!/usr/bin/python3
"""Trains the small CNN of `onelogit-cli train` with PyTorch: the same layers, Adam, cross-entropy, batches of 128.

usage: train_small_cnn.py DATA THREADS [PICTURES]     prints pictures a second of one epoch
DATA is a folder with Fashion-MNIST's IDX files. Pictures are normalized before the clock starts.
"""
import gzip
import os
import sys
import time

import numpy
import torch


def read(folder, name, skip):
    path = os.path.join(folder, name)
    stream = gzip.open(path + ".gz") if os.path.exists(path + ".gz") else open(path, "rb")
    return numpy.frombuffer(stream.read(), numpy.uint8, offset=skip)


def main(folder, threads, count):
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    pictures = read(folder, "train-images-idx3-ubyte", 16).reshape(-1, 1, 28, 28)[:count] / 255.0
    inputs = torch.tensor((pictures - pictures.mean()) / pictures.std(), dtype=torch.float32)
    labels = torch.tensor(read(folder, "train-labels-idx1-ubyte", 8)[:count].astype(numpy.int64))
    layers = torch.nn
    network = layers.Sequential(
        layers.Conv2d(1, 16, 3, padding=1), layers.ReLU(), layers.MaxPool2d(2),
        layers.Conv2d(16, 32, 3, padding=1), layers.ReLU(), layers.MaxPool2d(2),
        layers.Flatten(), layers.Linear(32 * 7 * 7, 128), layers.ReLU(), layers.Linear(128, 10))
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-3)
    loss = layers.CrossEntropyLoss()
    order = torch.randperm(len(labels))
    for warm in (True, False):
        start = time.perf_counter()
        for first in range(0, 2560 if warm else len(order), 128):
            rows = order[first:first + 128]
            optimizer.zero_grad()
            loss(network(inputs[rows]), labels[rows]).backward()
            optimizer.step()
    print(len(order) / (time.perf_counter() - start))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 60000)
