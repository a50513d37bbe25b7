#!/usr/bin/env bash
# packaging/setup must end with a message that names what is in the way. Its tools are replaced by pretended ones, so
# nothing is installed. usage: setup_messages.sh PROJECT
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/project" "$work/bin"
cp -r "$1/packaging" "$work/project/"
printf 'ID=debian\nVERSION_ID=12\nPRETTY_NAME="Debian 12"\n' >"$work/debian"
printf 'ID=plan9\nVERSION_ID=4\nPRETTY_NAME="Plan 9"\n' >"$work/plan9"

# pretend TOOL SCRIPT: a tool of that name which does as the script says.
pretend() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

reset() {
    rm -rf "${work:?}/bin" "$work/project/build"
    mkdir -p "$work/bin" "$work/project/build"
    local tool
    for tool in bash sh env dirname mkdir mktemp rm cat sed fmt grep awk tail uname; do
        ln -s "$(command -v "$tool")" "$work/bin/$tool"
    done
    pretend dpkg-query 'exit 1'
    pretend apt-get 'exit 0'
    pretend df 'echo; echo 100000'
    chmod -R a+rwX "$work"
}

# setup [SYSTEM]: runs it with the pretended tools only; sets `status` and `output`.
setup() {
    status=0
    output=$(env -i HOME="$work" PATH="$work/bin" ONELOGIT_OS_RELEASE="$work/${1:-debian}" "${as_user[@]}" \
        "$work/bin/bash" "$work/project/packaging/setup" </dev/null 2>&1) || status=$?
}

as_user=()
failures=0
# expect STATUS TEXT WHAT: the last run ended so and said so.
expect() {
    if [[ $status == "$1" && $output == *"$2"* ]]; then
        printf 'PASS %s\n' "$3"
    else
        printf 'FAIL %s: exit code %s, wanted %s and "%s" in:\n%s\n' "$3" "$status" "$1" "$2" "$output"
        failures=$((failures + 1))
    fi
}

reset
setup plan9
expect 1 "this is Plan 9" "an unknown distribution is named"
expect 1 "libtorch-dev" "an unknown distribution gets the list of packages"

reset
rm "$work/bin/apt-get"
setup
expect 1 "Debian 12, Debian 13 and Ubuntu 24.04 only" "a system without apt-get is refused"

reset
# shellcheck disable=SC2016 # for the pretended tool
pretend dpkg-query 'for p; do echo "ii  $p"; done'
setup
expect 0 "" "nothing missing: done"
[[ -z $output ]] || { failures=$((failures + 1)) && printf 'FAIL nothing missing, yet it says: %s\n' "$output"; }

if ((EUID == 0)); then
    reset
    pretend apt-get 'echo "W: Failed to fetch: Could not resolve host"; exit 100'
    setup
    expect 1 "could not be reached" "no network"

    reset
    pretend apt-get 'echo "E: Unable to locate package libtorch-dev"; exit 100'
    setup
    expect 1 "do not offer everything" "a package that the sources lack"

    reset
    pretend df 'echo; echo 10'
    setup
    expect 1 "the disk is too full" "hardly any room"

    reset
    pretend df 'echo; echo 1200'
    pretend apt-get 'echo "Need to get 300 MB of archives."
        echo "After this operation, 1,400 MB of additional disk space will be used."; exit 1'
    setup
    expect 1 "1802 MB are needed" "less room than the packages take"

    reset
    pretend apt-get 'echo "Need to get 30 MB of archives."
        echo "After this operation, 140 MB of additional disk space will be used."
        case "$*" in *assume-no*) exit 1 ;; *" -y "*) echo "E: No space left on device"; exit 100 ;; esac'
    setup
    expect 1 "the disk is full" "the disk fills up meanwhile"
fi

if ((EUID == 0)) && setpriv=$(command -v setpriv); then
    as_user=("$setpriv" --reuid=65534 --regid=65534 --clear-groups)
    # A system whose root folder is closed to others lets no other user run anything, setup included.
    if ! "${as_user[@]}" "$(command -v bash)" -c true 2>/dev/null; then
        printf 'SKIP users other than root: the root folder of this system is closed to them\n'
        as_user=()
    fi
fi
if ((EUID != 0 || ${#as_user[@]})); then
    reset
    setup
    expect 1 "there is no sudo" "a user without sudo"
    expect 1 "apt-get install" "a user without sudo gets the command for an administrator"

    reset
    pretend sudo 'exit 1'
    setup
    expect 1 "sudo" "a user whom sudo refuses, without a terminal"
fi

((failures == 0)) || exit 1
