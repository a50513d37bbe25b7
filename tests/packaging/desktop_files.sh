#!/usr/bin/env bash
# Desktop entry, file types, software centre's page and icons are valid, complete in all languages and agree.
# What a tool judges is skipped where the tool is missing.
# usage: desktop_files.sh PROJECT METAINFO
set -euo pipefail
# shellcheck source=SCRIPTDIR/report.sh
. "$(dirname "$0")/report.sh"
packaging=$1/packaging metainfo=$2
id=org.onelogit.OneLogit
desktop=$packaging/desktop/$id.desktop types=$packaging/mime/$id.xml
languages=(ar de es fr ja zh_CN)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# valid WHAT TOOL ARGUMENT...
valid() {
    if has "$2"; then expect "$1 by $2" "${@:2}"; else skip "$1: no $2"; fi
}
# validate_clean TOOL ARGUMENT...: succeeds and says nothing.
validate_clean() {
    local said
    if said=$("$@" 2>&1) && [[ -z $said ]]; then return; fi
    printf '%s\n' "$said"
    return 1
}
if has desktop-file-validate; then
    expect "the desktop entry is valid" validate_clean desktop-file-validate "$desktop"
else
    skip "no desktop-file-validate"
fi
valid "the software centre's page is valid" appstreamcli validate --no-net "$metainfo"
sed -e 's|@WEB_ADDRESS@|https://onelogit.example|' "$packaging/desktop/web.xml.in" >"$work/web.xml"
sed -e "/^@web@/{r $work/web.xml
s/^@web@//}" "$packaging/desktop/$id.metainfo.xml.in" >"$work/$id.metainfo.xml"
expect "a home page gives screenshots" grep -q '<image.*https://onelogit.example/resources/screenshots/search.png' "$work/$id.metainfo.xml"
valid "the page with a home page is valid" appstreamcli validate --no-net "$work/$id.metainfo.xml"
valid "the file types are well-formed" xmllint --noout "$types"
if has update-mime-database; then
    mkdir -p "$work/mime/packages"
    cp "$types" "$work/mime/packages"
    expect "the file types are taken" validate_clean env XDG_DATA_HOME="$work" update-mime-database "$work/mime"
else
    skip "no update-mime-database"
fi
if has python3 && python3 -c 'import yaml' 2>/dev/null; then
    expect "the Flatpak recipe has its parts" python3 - "$packaging/flatpak/$id.yml" <<'END'
import sys, yaml
recipe = yaml.safe_load(open(sys.argv[1]))
assert recipe["id"] == "org.onelogit.OneLogit" and recipe["command"] == "onelogit"
assert "--share=network" not in recipe["finish-args"]
modules = recipe["modules"]
assert modules[-1]["name"] == "onelogit"
for module in modules:
    assert module.get("buildsystem", "autotools") in ("autotools", "simple", "cmake-ninja"), module["name"]
    for source in module["sources"]:
        needed = {"archive": ("url", "sha256"), "git": ("url", "tag"), "dir": ("path",)}[source["type"]]
        assert all(source.get(key) for key in needed), module["name"]
END
    torch=$(sed -n 's/^torch_sha256=//p' "$packaging/setup")
    expect "the recipe's LibTorch is that of packaging/setup" grep -q "sha256: $torch" "$packaging/flatpak/$id.yml"
else
    skip "no python3 with yaml for the Flatpak recipe"
fi
for icon in "$packaging"/icons/*.svg "$1/resources/icons/$id.svg"; do
    valid "${icon##*/} is well-formed" xmllint --noout "$icon"
done

# Every language has every text.
for language in "${languages[@]}"; do
    for key in Name GenericName Comment Keywords; do
        expect "desktop entry: $key in $language" grep -q "^${key}\[$language\]=." "$desktop"
    done
    for page in "$types" "$metainfo" "$work/$id.metainfo.xml"; do
        for element in comment summary caption 'p' 'li'; do
            all=$(grep -c "^ *<$element>" "$page" || true)
            [[ $element != p ]] || all=1 # a release's is not translated
            grep -q "^ *<$element>" "$page" || continue
            got=$(grep -c "<$element xml:lang=\"$language\">" "$page" || true)
            expect "${page##*/}: $element in $language ($got of $all)" test "$got" = "$all"
        done
    done
done

# The three files name the same types, and every icon is there.
mapfile -t named < <(sed -n 's/.*<mime-type type="\(.*\)">/\1/p' "$types")
expect "file types are named" test "${#named[@]}" -ge 5
for type in "${named[@]}"; do
    expect "the desktop entry opens $type" grep -q "^MimeType=.*$type;" "$desktop"
    expect "the software centre knows of $type" grep -q "<mediatype>$type</mediatype>" "$metainfo"
done
mapfile -t icons < <(sed -n 's/.*<icon name="\(.*\)".*/\1/p' "$types" | sort -u)
for icon in "${icons[@]}"; do
    expect "icon $icon" test -s "$packaging/icons/$icon.svg"
done
for size in 16 24 32 48 64 128 256; do
    read -r width height < <(od -An -tu1 -j16 -N8 "$packaging/icons/$size.png" |
        awk '{ print $3 * 256 + $4, $7 * 256 + $8 }')
    expect "icon of $size pixels is $width x $height" test "$width $height" = "$size $size"
done
version=$(sed -n 's/^project(OneLogit VERSION \([0-9.]*\).*/\1/p' "$1/CMakeLists.txt")
expect "release $version is described" grep -q "<release version=\"$version\"" "$metainfo"
for page in "$packaging"/man/*.1; do
    expect "${page##*/} is of version $version" grep -q "OneLogit $version\"" "$page"
done
mapfile -t pictures < <(sed -n 's|.*@WEB_ADDRESS@/\([^<]*\.png\).*|\1|p' "$packaging/desktop/web.xml.in")
for picture in "${pictures[@]}"; do
    expect "$picture is there" test -s "$1/$picture"
done
finish
