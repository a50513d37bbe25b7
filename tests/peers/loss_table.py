#!/usr/bin/python3
"""A table of losses over several seeds, from the documents of `onelogit-cli train --loss all --json`.

usage: loss_table.py DOCUMENT...     prints Markdown: the mean, and the least and most in brackets
"""
import json
import sys

FIGURES = (
    ("1-AUPRC", lambda model: 1 - model["macro_ap"]),
    ("P@.9", lambda model: model["precision_at_recall_90"]),
    ("F1 lost by one threshold", lambda model: model["per_class_threshold_f1"] - model["one_threshold_f1"]),
    ("accuracy", lambda model: model["accuracy"]),
)


def main(paths):
    models = [model for path in paths for model in json.load(open(path))["models"]]
    print("| loss | aligned | " + " | ".join(name for name, _ in FIGURES) + " | 1-AUPRC against cross-entropy |")
    print("| --- | --- |" + " ---: |" * (len(FIGURES) + 1))
    losses = list(dict.fromkeys(model["loss"] for model in models))
    of_loss = {loss: [model for model in models if model["loss"] == loss] for loss in losses}

    def mean(loss, figure):
        values = [figure(model) for model in of_loss[loss]]
        return sum(values) / len(values)

    area = FIGURES[0][1]
    for loss in losses:
        cells = [loss, "yes" if of_loss[loss][0]["aligned"] else "no"]
        for _, figure in FIGURES:
            values = [figure(model) for model in of_loss[loss]]
            cells.append(f"{mean(loss, figure):.4f} ({min(values):.4f} to {max(values):.4f})")
        better = 1 - mean(loss, area) / mean("cross-entropy", area)
        cells.append("" if loss == "cross-entropy" else f"{abs(100 * better):.0f} % {'better' if better >= 0 else 'worse'}")
        print("| " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main(sys.argv[1:])
