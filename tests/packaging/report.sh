# Read by the checks of this folder: counts what failed.
# shellcheck shell=bash
failures=0
pass() { printf 'PASS %s\n' "$1"; }
skip() { printf 'SKIP %s\n' "$1"; }
fail() { printf 'FAIL %s\n' "$@" && failures=$((failures + 1)); }
# expect WHAT COMMAND...: the command succeeds.
expect() {
    local what=$1 output
    shift
    if output=$("$@" 2>&1); then pass "$what"; else fail "$what: $output"; fi
}
has() { command -v "$1" >/dev/null; }
finish() { ((failures == 0)) || exit 1; }
