#!/usr/bin/env bash
# Measures Rådslag beside the bare parts it is made of, in the same run (src/docs/performance.md has the goals).
#   src/bench/maal.sh [start|web|soeg|trin|personer|klik|kvalitet|filer]...     all of them without a name
# What stands after a name with a colon goes to it: web:5,3 (rounds, seconds), start:7 (runs). MAVEN_ARGS_BENCH=-o stays
# off the net; MAAL_DATA=/folder keeps data from run to run; MAAL_HISTOGRAM=/folder keeps what personer found on the heap;
# CHROMIUM names the browser of personer, klik and kvalitet.
set -euo pipefail

. "$(dirname -- "${BASH_SOURCE[0]}")/faelles.sh"
build
tools

measure() { # name:arguments
    local name=${1%%:*} class
    local -a args=()
    [ "$name" = "$1" ] || IFS=, read -ra args <<< "${1#*:}"
    printf '\n## %s, %s\n' "$name" "$(date +%F)"
    case $name in
        start) "$here/src/bench/start.sh" "${args[@]}" && return ;;
        web) class=Web ;;
        soeg) class=Soeg ;;
        trin) class=Trin ;;
        personer) class=Personer ;;
        klik) class=Klik ;;
        kvalitet) class=Kvalitet ;;
        filer) class=Filer ;;
        *) say "Ukendt måling: $name" && return 1 ;;
    esac
    "$JAVA_HOME/bin/java" -Dmaal.bench="$bench" -cp "$bench/classes:$bench/raadslag/app/raadslag.jar:$(classpath)" \
        "maal.$class" "${args[@]}"
}

[ $# -gt 0 ] || set -- start web soeg trin personer klik kvalitet filer
for each in "$@"; do
    measure "$each"
done
