#!/usr/bin/env bash
# From launch to HTTP 200, on a database that exists: the fat jar, the extracted jar, and with the AOT cache.
#   src/bench/start.sh [RUNS]      prints min/median/max seconds, CPU seconds and resident MB of each
# BASE_JAR=/path/to/bare.jar adds another program's fat jar, extracted and with a cache of its own, to the same run.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$here/src/scripts/jdk.sh"
raadslag_find_jdk
runs=${1:-5}
work=$(mktemp -d)
trap 'kill "${pid:-}" 2> /dev/null || true; rm -rf "$work"' EXIT
export PORT=${PORT:-18080}
unset SPRING_DATASOURCE_URL
java=("$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED)

once() { # seconds, CPU seconds, resident MB of one start
    local begin end ticks rss
    begin=$(date +%s%N)
    "$@" > "$work/log" 2>&1 &
    pid=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$PORT/actuator/health")" = 200 ]; do
        kill -0 "$pid" 2> /dev/null || { cat "$work/log" >&2; exit 1; }
        sleep 0.05
    done
    end=$(date +%s%N)
    ticks=$(awk '{ print $14 + $15 }' "/proc/$pid/stat")
    rss=$(awk '/^VmRSS/ { print $2 / 1024 }' "/proc/$pid/status")
    kill "$pid"
    wait "$pid" 2> /dev/null || true
    awk -v b="$begin" -v e="$end" -v t="$ticks" -v hz="$(getconf CLK_TCK)" -v r="$rss" \
        'BEGIN { printf "%.2f %.1f %.0f\n", (e - b) / 1e9, t / hz, r }'
}

measure() { # name, command …
    local name=$1
    shift
    for _ in $(seq "$runs"); do once "$@"; done | sort -n | awk -v name="$name" '
        { s[NR] = $1; c += $2; r += $3 }
        END { printf "| %s | %.1f / %.1f / %.1f | %.1f | %.0f |\n", name, s[1], s[int((NR + 1) / 2)], s[NR], c / NR, r / NR }'
}

program() { # name, fat jar
    local name=$1 jar=$2 dir=$work/$1
    mkdir -p "$dir"
    export RAADSLAG_DATA=$dir/data
    once "${java[@]}" -jar "$jar" > /dev/null
    measure "$name, fat jar" "${java[@]}" -jar "$jar"
    "${java[@]}" -Djarmode=tools -jar "$jar" extract --destination "$dir/app" > /dev/null
    local app
    app=$(ls "$dir"/app/*.jar)
    measure "$name, extracted" "${java[@]}" -jar "$app"
    once "${java[@]}" -XX:AOTCacheOutput="$dir/app.aot" -jar "$app" > /dev/null
    measure "$name, extracted + AOT cache" "${java[@]}" -XX:AOTCache="$dir/app.aot" -Xlog:disable -jar "$app"
}

jar=${JAR:-$here/target/raadslag.jar}
[ -f "$jar" ] || (cd "$here" && ./mvnw -q -B -ntp -Dmaven.test.skip=true package)
echo "| start ($runs runs) | s min / median / max | CPU s | MB |"
echo "|---|---|---|---|"
[ -z "${BASE_JAR:-}" ] || program bare "$BASE_JAR"
program raadslag "$jar"
