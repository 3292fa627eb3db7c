#!/usr/bin/env bash
# Builds the jar as ./run does, starts it on data of its own, once with the demo people and once without, and stops it.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
raadslag_find_jdk
work=$(mktemp -d)
trap 'kill "${pid:-}" 2> /dev/null && wait "$pid" 2> /dev/null; rm -rf "$work"' EXIT

fail() {
    cat "$work/log" >&2
    echo "The built program: $1" >&2
    exit 1
}

start() { # RAADSLAG_DEMO
    RAADSLAG_DEMO=$1 RAADSLAG_HURTIGSTART=nej RAADSLAG_DATA=$work/data PORT=0 ./run > "$work/log" 2>&1 &
    pid=$!
    for _ in $(seq 600); do
        address=$(grep -o 'http://localhost:[0-9]*' "$work/log" | head -n 1 || true)
        [ -z "$address" ] || break
        kill -0 "$pid" 2> /dev/null || fail "it did not start"
        sleep 1
    done
    [ -n "$address" ] || fail "it did not start in ten minutes"
    curl -s --max-time 30 --retry 5 --retry-delay 1 -f -o /dev/null "$address/actuator/health" || fail "it is not healthy"
    [ "$(curl -s --max-time 30 -o /dev/null -w '%{http_code}' "$address/referater")" = 200 ] || fail "the open minutes do not answer"
}

enters() { # does a demo person come in with the password that everybody knows?
    local token
    token=$(curl -s --max-time 30 -c "$work/cookies" "$address/login" | grep -o 'name="_csrf" content="[^"]*"' | cut -d'"' -f4)
    curl -s --max-time 30 -b "$work/cookies" -o /dev/null -w '%{redirect_url}' -d "_csrf=$token" -d username=maja -d password=raadslag \
        "$address/login" | grep -qv '/login'
}

stop() {
    kill "$pid"
    for _ in $(seq 60); do
        kill -0 "$pid" 2> /dev/null || return 0
        sleep 1
    done
    kill -9 "$pid"
    fail "it did not stop in a minute"
}

# What production is made of has no demo in it: it is compiled without, and nothing misses it.
production() {
    ./mvnw -q -B -ntp -Pproduction -Dmaven.test.skip=true process-classes > "$work/log" 2>&1 || fail "it cannot be built without the demo"
    if find target/production/classes -path '*/raadslag/demo/*' -o -iname '*demour*' -o -path '*/demo/sager.json' | grep . > "$work/log"; then
        fail "the demo is in what goes into production"
    fi
}

# A file is read in a process of its own, which finds its classes in the jar as it was built and as it was unpacked.
reads() {
    printf '%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' > "$work/notat.pdf"
    printf '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n' >> "$work/notat.pdf"
    for jar in "$@"; do
        "$JAVA_HOME/bin/java" -jar "$jar" tjek "$work/notat.pdf" > "$work/log" 2>&1 || fail "$jar cannot read a file"
    done
}

production
start false
reads target/raadslag.jar target/run/app/raadslag.jar
if enters; then fail "without the demo a demo person comes in"; fi
stop
rm -rf "$work/data"
start true
enters || fail "with the demo a demo person does not come in"
stop
raadslag_say "Det byggede program: starter, svarer og stopper, med og uden demo." \
    "The built program: starts, answers and stops, with and without the demo."
