# Read by setup, run and test: messages, configuring and building.
# shellcheck shell=bash disable=SC2034

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$@"; }
fail() {
    printf '%s: %s\n' "packaging/${0##*/}" "$1" >&2
    shift
    (($#)) && printf '  %s\n' "$@" >&2
    exit 1
}

# Files compiled at once: a file that includes LibTorch takes up to 1.1 GB.
jobs_at_once() {
    local cores memory by_memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
    by_memory=$((memory / 1500))
    ((by_memory > 0)) || by_memory=1
    printf '%s\n' "$((cores < by_memory ? cores : by_memory))"
}

# configure PRESET: only when the presets or CMAKE_PREFIX_PATH changed or the last configuring failed.
configure() {
    local folder=$project/build/$1 prefixes=${CMAKE_PREFIX_PATH:-}
    local -a lines=("CMAKE_HOME_DIRECTORY:INTERNAL=$project" "CMAKE_PREFIX_PATH:STRING=${prefixes//:/;}")
    if [[ -e $folder/build.ninja && $folder/CMakeCache.txt -nt $project/CMakePresets.json ]] &&
        grep -qxF "${lines[0]}" "$folder/CMakeCache.txt" && grep -qxF "${lines[1]}" "$folder/CMakeCache.txt"; then
        return
    fi
    say "Configuring build/$1"
    (cd "$project" && cmake --fresh --preset "$1" "-D${lines[1]}") ||
        fail "the configuration failed; see the message above" "Is something of packaging/setup --list missing?"
}

# build PRESET [TARGET...]
build() {
    local preset=$1 room
    shift
    room=$(df --output=avail -m "$project" | tail -n 1)
    ((room > 500)) || fail "the disk is almost full: $((room)) MB are free at $project, building needs about 1500 MB"
    (cd "$project" && cmake --build --preset "$preset" --parallel "$(jobs_at_once)" ${1:+--target "$@"}) ||
        fail "the build failed; the first error stands above"
}
