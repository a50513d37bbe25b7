#!/usr/bin/env bash
# Completions complete: in bash by calling what it would call, in zsh by typing.
# usage: completions.sh PROJECT ONELOGIT-CLI COMPLETION-OF-ONELOGIT-CLI
set -euo pipefail
# shellcheck source=SCRIPTDIR/report.sh
. "$(dirname "$0")/report.sh"
sources=$1/packaging/completions made=$3

# completed FUNCTION WORD...: what bash offers for the last word.
completed() {
    local function=$1
    COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMPREPLY=()
    "$function"
    printf '%s' "${COMPREPLY[*]}"
}
# offers WHAT FUNCTION WORD...: a glob, or nothing for file names.
offers() {
    local got
    got=$(completed "${@:2}")
    # shellcheck disable=SC2053 # a pattern
    if [[ $got == $1 ]]; then pass "bash: ${*:3} -> $got"; else fail "bash: ${*:3} -> '$got', wanted '$1'"; fi
}

# shellcheck source=/dev/null
. "$made"
# shellcheck source=/dev/null
. "$sources/onelogit"
offers 'search' _onelogit_cli onelogit-cli sea
offers '* --version' _onelogit_cli onelogit-cli ''
offers '--threshold' _onelogit_cli onelogit-cli search --thr
offers '*--data*' _onelogit_cli onelogit-cli evaluate --
offers 'slc' _onelogit_cli onelogit-cli bench s
offers '--classes' _onelogit_cli onelogit-cli bench slc --cl
offers '' _onelogit_cli onelogit-cli search /usr/sh
offers '' _onelogit_cli onelogit-cli no-such-command -x
offers '--dark' _onelogit onelogit --d
offers '' _onelogit onelogit Pictures
for word in _onelogit_cli _onelogit; do
    expect "bash knows $word" test "$(complete -p | grep -c -- "-F $word ")" = 1
done

if ! has zsh; then
    skip "no zsh to type in"
    finish
    exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/share/bash-completion/completions" "$work/share/zsh/completions" "$work/bin"
cp "$made" "$work/share/bash-completion/completions/onelogit-cli"
cp "$sources"/_* "$work/share/zsh/completions"
printf '#!/bin/sh\n' | tee "$work/bin/onelogit" >"$work/bin/onelogit-cli"
chmod +x "$work/bin/"*
cat >"$work/type.zsh" <<'END'
# type.zsh FOLDER LINE WANTED: types the line and a tab in a new zsh until the wanted text shows.
zmodload zsh/zpty
zpty shell env HOME=$1 TERM=dumb zsh -f -i
zpty -w shell "fpath=($1/share/zsh/completions \$fpath); path=($1/bin \$path)"
zpty -w shell "autoload -U compinit; compinit -D -u; bindkey '^I' complete-word; PS1=; print rea''dy"
zpty -r shell seen '*ready*'
zpty -n -w shell $2$'\t'
zpty -r shell seen "*$3*"
END
while IFS='|' read -r line wanted; do
    expect "zsh: $line -> $wanted" timeout 60 zsh -f "$work/type.zsh" "$work" "$line" "$wanted"
done <<'END'
onelogit-cli sea|search
onelogit-cli search --thre|--threshold
onelogit-cli bench s|slc
onelogit --da|--dark
END
finish
