#!/usr/bin/env bash
# The manual pages have no formatting errors and name every option and command that the programs' own help lists.
# usage: man_pages.sh PROJECT ONELOGIT-CLI [ONELOGIT]
set -euo pipefail
# shellcheck source=SCRIPTDIR/report.sh
. "$(dirname "$0")/report.sh"
pages=$1/packaging/man cli=$2 window=${3:-}

# The long options of a help text, and the commands under "Subcommands:".
options() { grep -oE '^ +(-[a-zA-Z], ?)?--[a-z0-9-]+' | grep -oE -- '--[a-z0-9-]+' | sort -u; }
verbs() { sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\).*/\1/p'; }

# named PAGE WORD: the page's source has the word, whose hyphens are written \-.
named() { grep -qE -- "(^|[^a-z-])${2//-/\\\\-}([^a-z\\\\-]|\\\\f|$)" "$pages/$1"; }

# covered PAGE TITLE HELP
covered() {
    local word missing=()
    for word in $(options <<<"$3") $(verbs <<<"$3"); do
        named "$1" "$word" || missing+=("$word")
    done
    if ((${#missing[@]})); then fail "$1 does not name ${missing[*]} of $2"; else pass "$1 names all of $2"; fi
}

# cli_covered [COMMAND...]: a command's help, and that of the commands below it.
cli_covered() {
    local help verb
    help=$("$cli" "$@" --help)
    [[ $help == *--help* ]] || fail "onelogit-cli $* --help says nothing: $help"
    covered onelogit-cli.1 "onelogit-cli $*" "$help"
    for verb in $(verbs <<<"$help"); do cli_covered "$@" "$verb"; done
}
cli_covered

if [[ -n $window ]]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    help=$(env HOME="$home" XDG_CONFIG_HOME="$home" XDG_CACHE_HOME="$home" XDG_DATA_HOME="$home" \
        LC_ALL=C QT_QPA_PLATFORM=offscreen "$window" --help 2>/dev/null)
    covered onelogit.1 onelogit "$help"
    for word in $(options <<<"$help"); do
        [[ $word == --help-all ]] || expect "completions/onelogit offers $word" \
            grep -qE -- "$word\\b" "$1/packaging/completions/onelogit"
        [[ $word == --help-all ]] || expect "completions/_onelogit offers $word" \
            grep -qE -- "$word\\b" "$1/packaging/completions/_onelogit"
    done
fi

for page in "$pages"/*.1; do
    if ! has groff; then skip "no groff to format ${page##*/} with" && continue; fi
    warnings=$(groff -man -Tutf8 -ww -z "$page" 2>&1)
    if [[ -z $warnings ]]; then pass "${page##*/} is formatted without warnings"; else fail "$warnings"; fi
done
finish
