#!/usr/bin/env bash
# From launch to HTTP 200 on a database that exists: Rådslag beside the bare parts, in turn, started as ./run does it
# (extracted, AOT cache, SerialGC).
#   src/bench/start.sh [RUNS]      prints min/median/max seconds, CPU seconds and resident MB of each, and the ratio
set -euo pipefail

. "$(dirname -- "${BASH_SOURCE[0]}")/faelles.sh"
runs=${1:-5}
export PORT=${PORT:-18080}
work=$(mktemp -d)
trap 'kill "${pid:-}" 2> /dev/null || true; rm -rf "$work"' EXIT

once() { # name: seconds, CPU seconds, resident MB of one start
    local name=$1 begin end ticks rss
    begin=$(date +%s%N)
    RAADSLAG_DATA=$work/$name "${java[@]}" -XX:AOTCache="$bench/$name/app.aot" -Xlog:disable \
        -jar "$bench/$name/app/$name.jar" > "$work/log" 2>&1 &
    pid=$!
    until answers "$(address "$name")"; do
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

row() { # name, label
    sort -n "$work/$1.runs" | awk -v label="$2" '
        { s[NR] = $1; c[NR] = $2; r += $3 }
        END { m = int((NR + 1) / 2); t = 0; for (i = 1; i <= NR; i++) t += c[i]
              printf "| %s | %.1f / %.1f / %.1f | %.1f | %.0f |\n", label, s[1], s[m], s[NR], t / NR, r / NR }'
}

median() { # name, column
    sort -n -k "$2" "$work/$1.runs" | awk -v c="$2" '{ v[NR] = $c } END { print v[int((NR + 1) / 2)] }'
}

build
train bare
train raadslag
once bare > /dev/null
once raadslag > /dev/null
for _ in $(seq "$runs"); do
    once bare >> "$work/bare.runs"
    once raadslag >> "$work/raadslag.runs"
done
echo "| start ($runs runs of each, in turn) | s min / median / max | CPU s | MB |"
echo "|---|---|---|---|"
row bare "bare parts"
row raadslag "Rådslag"
awk -v a="$(median raadslag 1)" -v b="$(median bare 1)" -v ca="$(median raadslag 2)" -v cb="$(median bare 2)" \
    'BEGIN { printf "ratio of the medians: %.2f (goal: at most 1.6); of the CPU seconds: %.2f\n", a / b, ca / cb }'
