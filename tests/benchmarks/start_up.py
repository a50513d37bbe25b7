#!/usr/bin/env python3
"""How long the window's program takes from exec to its painted window and to the demo's first result.

    start_up.py PROGRAM [--rounds 10] [--cold] [--json]

Starts PROGRAM under Xvfb with folders of its own, over and over, in turns with a start that loads LibTorch and OpenCV
before anything else (what onelogit-worker is linked with, preloaded). The first start makes the demo's pictures and
index and is told apart. --cold drops the files of the program and its libraries from the page cache before each start
(all of the cache where that is allowed). Prints medians and ranges in milliseconds.
"""
import argparse
import json
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time

MARKS = {"painted": "window painted", "networks ready": "LibTorch loaded", "result": "first result"}
WAYS = {"plain": "as it is", "first": "LibTorch first"}


def loaded(program):
    """Libraries that the loader maps for a program, by name."""
    text = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", text, re.M))


def needed(program):
    text = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", text)


def drop(files):
    """Forgets what is cached of files; says how."""
    os.sync()
    try:
        with open("/proc/sys/vm/drop_caches", "w", encoding="ascii") as control:
            control.write("3\n")
        return "drop_caches"
    except OSError:
        for name in files:
            descriptor = os.open(name, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)
        return "posix_fadvise"


def start(program, environment, patience=60.0):
    """Milliseconds to each mark, of one start."""
    begin = time.monotonic()
    process = subprocess.Popen([program, "--light"], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    times = {}
    text = b""
    while len(times) < len(MARKS) and time.monotonic() < begin + patience:
        if select.select([process.stderr], [], [], 0.5)[0]:
            read = os.read(process.stderr.fileno(), 65536)
            if not read:
                break
            text += read
            for at, mark in re.findall(r"^at +(\S+) (.+)$", text.decode(errors="replace"), re.M):
                if mark in MARKS:
                    times.setdefault(mark, (float(at) - begin) * 1000)
    process.terminate()
    process.wait()
    missing = MARKS.keys() - times.keys()
    if missing:
        sys.exit(f"{program} did not say: {', '.join(sorted(missing))}\n{text.decode(errors='replace')}")
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    folder = os.path.dirname(program)
    worker = os.path.join(folder, "onelogit-worker")
    libraries = loaded(worker)
    heavy = [libraries[name] for name in needed(worker) if re.match(r"lib(torch|c10|opencv)", name)]
    files = {program, os.path.join(folder, "libonelogit-networks.so"), *loaded(program).values(), *libraries.values()}
    files = [name for name in files if os.path.exists(name)]

    read, write = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read, encoding="ascii") as told:
        display = told.readline().strip()
    if not display:
        sys.exit("Xvfb does not start")
    results = {way: [] for way in WAYS}
    how = "warm"
    try:
        with tempfile.TemporaryDirectory() as home:
            plain = os.environ | {
                "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "HOME": home,
                "XDG_CACHE_HOME": home + "/cache", "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
                "XDG_RUNTIME_DIR": home, "QT_LOGGING_RULES": "onelogit.start.debug=true",
                "QT_MESSAGE_PATTERN": "at %{time boot} %{message}"}
            environments = {"plain": plain, "first": plain | {"LD_PRELOAD": " ".join(heavy)}}
            if options.cold:
                drop(files)
            first = start(program, plain)
            time.sleep(1)
            start(program, plain)
            for i in range(options.rounds):
                for way in list(WAYS)[:: 1 if i % 2 == 0 else -1]:
                    if options.cold:
                        how = "cold, by " + drop(files)
                    results[way].append(start(program, environments[way]))
    finally:
        screen.terminate()

    if options.json:
        print(json.dumps({"how": how, "very_first": first, "starts": results}))
        return
    print(f"{options.rounds} starts each, {how}; median (least to most), ms")
    for mark, words in MARKS.items():
        for way, name in WAYS.items():
            times = sorted(one[mark] for one in results[way])
            print(f"{words:15} {name:15} {statistics.median(times):6.0f} ({times[0]:.0f} to {times[-1]:.0f})")
    print("the very first start, which makes the demo's pictures: " +
          ", ".join(f"{words} {first[mark]:.0f}" for mark, words in MARKS.items()))


if __name__ == "__main__":
    main()
